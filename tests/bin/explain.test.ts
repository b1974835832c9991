import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { explainConversion } from "@/bin/explain-conversion";
import type { Explained } from "@/bin/explain-report";
import { call } from "./call";

/** Calls the command, as a shell would do it with a process of its own. */
const explain = (args: readonly string[], content = "content") =>
  call((output) => explainConversion(args, { ...process.env, ZHENGDU_CONTENT: content }, output));

/** Runs the command in a process of its own. */
const run = (args: readonly string[]) =>
  spawnSync(process.execPath, ["bin/run-typescript.mjs", "bin/explain.ts", ...args], {
    encoding: "utf8",
    env: { ...process.env, ZHENGDU_CONTENT: "content" },
  });

/** A line of the report, which is the same for all traditional characters. */
const SIGN = /^签 簽 +籤 +集中签约 \(override\) +industrial-strength\.1 .*集中〔签〕约/mu;

test("is a process that tells what differs from OpenCC and, by character, which words decided", () => {
  const { status, stdout, stderr } = run(["yichang-governance"]);
  expect([status, stderr]).toEqual([0, ""]);
  expect(stdout).toMatch(SIGN);
  expect(stdout).toMatch(/^药 藥 +藥葯 +生物医药, 仿制药 2 +3$/mu);
  expect(stdout.endsWith("\n")).toBe(true);
});

test("is a process that ends with 2 where it could not, and says why on standard error", () => {
  const { status, stdout, stderr } = run([]);
  expect([status, stdout]).toEqual([2, ""]);
  expect(stderr).toContain("Name one article by its slug.");
});

test("gives the same facts as JSON", async () => {
  const { status, stdout } = await explain(["water-city", "--json"], "tests/fixtures/content");
  expect(status).toBe(0);
  const { from, to, decisions } = JSON.parse(stdout) as { from: string; to: string; decisions: Explained[] };
  expect([from, to]).toEqual(["zh-Hant", "zh-Hans"]);
  expect(decisions.length).toBeGreaterThan(0);
  for (const { char, context, possible, form } of decisions) {
    expect(context).toContain(`〔${char}〕`);
    expect(possible).toContain(form);
  }
});

test("tells it of Hong Kong's characters, beside what OpenCC has for them", async () => {
  const { status, stdout, stderr } = await explain(["yichang-governance", "--to", "zh-Hant-HK"]);
  expect([status, stderr]).toEqual([0, ""]);
  expect(stdout).toMatch(SIGN);
});

test.each([
  [[], "Name one article by its slug."],
  [["yichang-governance", "--form", "x"], "Unknown option '--form'"],
  [["nowhere"], "There is no article nowhere: it is one of yichang-governance."],
  [["yichang-governance", "--to", "fr"], "--to is fr: it is one of zh-Hans, zh-Hant, zh-Hant-HK."],
])("says what is wrong with %j, on standard error only", async (args, wanted) => {
  const { status, stdout, stderr } = await explain(args);
  expect([status, stdout]).toEqual([2, ""]);
  expect(stderr).toContain(wanted);
});
