import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { convertInput } from "@/bin/convert-input";
import { call } from "./call";

/** Calls the command, as a shell would do it with a process of its own. */
const convert = (args: readonly string[], input: string | Buffer, content = "content") =>
  call((output) => convertInput(args, { ...process.env, ZHENGDU_CONTENT: content }, output, () => Buffer.from(input)));

/** Runs the command in a process of its own. */
const run = (args: readonly string[], input: string) =>
  spawnSync(process.execPath, ["bin/run-typescript.mjs", "bin/convert.ts", ...args], { input, encoding: "utf8" });

const toHant = ["--from", "zh-Hans", "--to", "zh-Hant"];

test("is a process that reads standard input, and prints nothing but its result", () => {
  // A phrase does not run over the end of a line: 头 and 发 are two words here.
  expect(run(toHant, "\uFEFF𠮷𬱖头\n发")).toMatchObject({ status: 0, stdout: "\uFEFF𠮷頔頭\n發", stderr: "" });
});

test("is a process that ends with 2 where it could not, and says why on standard error", () => {
  const { status, stdout, stderr } = run([], "");
  expect([status, stdout]).toEqual([2, ""]);
  expect(stderr).toContain("--from is missing: it is one of zh-Hans, zh-Hant.");
});

test("converts line for line, with the site's overrides, and keeps what ends a line", async () => {
  expect(await convert(toHant, "开展集中签约\r\n干在实处\n\n最后一行")).toEqual({
    status: 0,
    stdout: "開展集中簽約\r\n幹在實處\n\n最後一行",
    stderr: "",
  });
});

test("converts the other way", async () => {
  expect((await convert(["--from", "zh-Hant", "--to", "zh-Hans"], "著眼於\n")).stdout).toBe("着眼于\n");
});

test.each([
  ["zh-Hans", "这里着眼于群众\n"],
  ["zh-Hant", "這裡著眼於群眾\n"],
])("converts to Hong Kong's characters from %s", async (from, text) => {
  expect((await convert(["--from", from, "--to", "zh-Hant-HK"], text)).stdout).toBe("這裏着眼於羣眾\n");
});

test.each([
  [[], "--from is missing: it is one of zh-Hans, zh-Hant."],
  [["--from", "zh-Hans", "--to", "en"], "--to is en: it is one of zh-Hans, zh-Hant, zh-Hant-HK."],
  [["--form", "zh-Hans"], "Unknown option '--form'"],
])("says what is wrong with %j, on standard error only", async (args, wanted) => {
  const { status, stdout, stderr } = await convert(args, "");
  expect([status, stdout]).toEqual([2, ""]);
  expect(stderr).toContain(wanted);
});

test("refuses what is not UTF-8 instead of spoiling it", async () => {
  expect(await convert(toHant, Buffer.from([0xd6, 0xd0]))).toMatchObject({ status: 2, stdout: "" });
});

test("converts nothing while the site's overrides have errors", async () => {
  const { status, stdout, stderr } = await convert(toHant, "干\n", "tests/library/bad-overrides/content");
  expect([status, stdout]).toEqual([1, ""]);
  expect(stderr).toContain("conversion.tsv:6: one of the two forms is empty");
});

test("gives nothing for nothing, adds no line break, and keeps a byte order mark", async () => {
  expect((await convert(toHant, "")).stdout).toBe("");
  expect((await convert(toHant, "\uFEFF头\n发")).stdout).toBe("\uFEFF頭\n發");
});
