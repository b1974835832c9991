import { expect, it } from "vitest";
import { convertInput } from "@/bin/convert-input";
import { explainConversion } from "@/bin/explain-conversion";
import { importCopies } from "@/bin/import-copies";
import { call } from "./call";

const COMMANDS = [
  ["convert", convertInput],
  ["explain", explainConversion],
  ["import", importCopies],
] as const;

it.each(COMMANDS)("%s says on standard output how it is used, where somebody asks", async (name, command) => {
  for (const flag of ["--help", "-h"]) {
    const { status, stdout, stderr } = await call((output) => command([flag], process.env, output));
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toMatch(`npm run -s ${name} -- `);
  }
});

it.each(COMMANDS)("%s tells a flag that it does not know in one sentence", async (_, command) => {
  const { status, stdout, stderr } = await call((output) => command(["--colour"], process.env, output));
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr.split("\n")[0]).toBe("Unknown option '--colour'.");
});
