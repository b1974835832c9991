import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";

/** Runs the command as a shell would. */
function convert(args: readonly string[], input: string | Buffer) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", "bin/convert.ts", ...args], {
    input,
  });
  return { status, stdout: stdout.toString(), stderr: stderr.toString() };
}

const toHant = ["--from", "zh-Hans", "--to", "zh-Hant"];

test("converts line for line, with the site's overrides, and keeps what ends a line", () => {
  expect(convert(toHant, "开展集中签约\r\n干在实处\n\n最后一行")).toEqual({
    status: 0,
    stdout: "開展集中簽約\r\n幹在實處\n\n最後一行",
    stderr: "",
  });
});

test("converts the other way", () => {
  expect(convert(["--from", "zh-Hant", "--to", "zh-Hans"], "著眼於\n").stdout).toBe("着眼于\n");
});

test("converts to Hong Kong's characters, from either script", () => {
  expect(convert(["--from", "zh-Hans", "--to", "zh-Hant-HK"], "这里着眼于群众\n").stdout).toBe("這裏着眼於羣眾\n");
  expect(convert(["--from", "zh-Hant", "--to", "zh-Hant-HK"], "這裡著眼於群眾\n").stdout).toBe("這裏着眼於羣眾\n");
});

test.each([
  [[], "--from is missing: it is one of zh-Hans, zh-Hant."],
  [["--from", "zh-Hans", "--to", "en"], "--to is en: it is one of zh-Hans, zh-Hant, zh-Hant-HK."],
  [["--form", "zh-Hans"], "Unknown option '--form'"],
])("says what is wrong with %j, on standard error only", (args, wanted) => {
  const { status, stdout, stderr } = convert(args, "");
  expect([status, stdout]).toEqual([2, ""]);
  expect(stderr).toContain(wanted);
});

test("refuses what is not UTF-8 instead of spoiling it", () => {
  expect(convert(toHant, Buffer.from([0xd6, 0xd0]))).toMatchObject({ status: 2, stdout: "" });
});

test("gives nothing for nothing, adds no line break, and keeps a byte order mark", () => {
  expect(convert(toHant, "").stdout).toBe("");
  // A phrase does not run over the end of a line: 头 and 发 are two words here.
  expect(convert(toHant, "\uFEFF𠮷𬱖头\n发").stdout).toBe("\uFEFF𠮷頔頭\n發");
});
