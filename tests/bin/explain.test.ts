import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import type { Explained } from "@/bin/explain-report";

/** Runs the command as a shell would. */
function explain(args: readonly string[], content = "content") {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", "bin/explain.ts", ...args], {
    encoding: "utf8",
    env: { ...process.env, ZHENGDU_CONTENT: content },
  });
  return { status, stdout, stderr };
}

test("tells what differs from OpenCC and, by character, which words decided", () => {
  const { status, stdout, stderr } = explain(["yichang-governance"]);
  expect([status, stderr]).toEqual([0, ""]);
  expect(stdout).toMatch(/^签 簽 +籤 +集中签约 \(override\) +industrial-strength\.1 .*集中〔签〕约/mu);
  expect(stdout).toMatch(/^药 藥 +藥葯 +生物医药, 仿制药 2 +3$/mu);
});

test("gives the same facts as JSON", () => {
  const { status, stdout } = explain(["water-city", "--json"], "tests/fixtures/content");
  expect(status).toBe(0);
  const { from, to, decisions } = JSON.parse(stdout) as { from: string; to: string; decisions: Explained[] };
  expect([from, to]).toEqual(["zh-Hant", "zh-Hans"]);
  expect(decisions.length).toBeGreaterThan(0);
  for (const { char, context, possible, form } of decisions) {
    expect(context).toContain(`〔${char}〕`);
    expect(possible).toContain(form);
  }
});

test("tells it of Hong Kong's characters, beside what OpenCC has for them", () => {
  const { status, stdout, stderr } = explain(["yichang-governance", "--to", "zh-Hant-HK"]);
  expect([status, stderr]).toEqual([0, ""]);
  expect(stdout).toMatch(/^签 簽 +籤 +集中签约 \(override\) +industrial-strength\.1 .*集中〔签〕约/mu);
});

test.each([
  [[], "Name one article by its slug."],
  [["nowhere"], "There is no article nowhere: it is one of yichang-governance."],
  [["yichang-governance", "--to", "fr"], "--to is fr: it is one of zh-Hans, zh-Hant, zh-Hant-HK."],
])("says what is wrong with %j, on standard error only", (args, wanted) => {
  const { status, stdout, stderr } = explain(args);
  expect([status, stdout]).toEqual([2, ""]);
  expect(stderr).toContain(wanted);
});
