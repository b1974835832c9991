import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { deflateSync } from "node:zlib";
import { expect, test } from "vitest";
import { guardPdf } from "@/lib/restoration/input/pdf-guard";
import { makePdf, column, stream, writePdf } from "./make-pdf";

const FAR = /^the PDF unpacks to far more than it should: print it to a new PDF$/;
const MB = 1024 * 1024;

/** A PDF of one page that draws a stream. */
const withContents = (contents: string, ...more: string[]) =>
  writePdf([
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>",
    contents,
    ...more,
  ]);
const packed = (size: number) => deflateSync(Buffer.alloc(size, 32), { level: 9 });
const bytes = (buffer: Buffer) => buffer.toString("latin1");
const bomb = packed(140 * MB);

/** Codes of nine to twelve bits, each for the piece that comes into being with it: as much as LZW can make of little. */
function lzw(codes: number): string {
  let [bits, n] = ["", 0];
  const put = (code: number, width: number) => (bits += code.toString(2).padStart(width, "0"));
  put(256, 9);
  put(32, 9);
  for (; n < codes; n++) {
    const code = Math.min(258 + n, 4095);
    put(code, Math.min(12, 32 - Math.clz32(Math.min(258 + n, 4095))));
  }
  return (bits.match(/.{1,8}/gu) ?? []).map((eight) => String.fromCharCode(Number.parseInt(eight, 2))).join("");
}

/** Bytes as ASCII85. */
function ascii85(content: Buffer): string {
  let text = "";
  for (let at = 0; at + 4 <= content.length; at += 4) {
    let value = content.readUInt32BE(at);
    let group = "";
    for (let n = 0; n < 5; n++, value = Math.floor(value / 85)) group = String.fromCharCode(33 + (value % 85)) + group;
    text += group;
  }
  return `${text}~>`;
}

test.each([
  ["packed by zlib", stream(bytes(bomb), "/Filter /FlateDecode")],
  ["whose dictionary writes the filter's name by numbers", stream(bytes(bomb), "/Filter /Fl#61te#44ecode")],
  ["whose dictionary names no filter here", stream(bytes(bomb), "/Filter 5 0 R")],
  ["packed twice", stream(bytes(deflateSync(bomb)), "/Filter [/FlateDecode /FlateDecode]")],
  ["packed and written in ASCII", stream(ascii85(bomb), "/Filter [/ASCII85Decode /FlateDecode]")],
  ["packed and written as numbers", stream(`${bomb.toString("hex")}>`, "/Filter [/ASCIIHexDecode /FlateDecode]")],
  ["packed by LZW", stream(lzw(60_000), "/Filter /LZWDecode")],
  ["of runs", stream("\x81 ".repeat(600_000), "/Filter /RunLengthDecode")],
  ["that says it is a picture", stream(bytes(bomb), "/Subtype /Image /Filter /FlateDecode")],
])("refuses a stream %s that unpacks to far more than it should", (_, contents) => {
  expect(() => guardPdf(withContents(contents))).toThrow(FAR);
});

test("refuses streams that are each small and together large, and such as lie in one another", () => {
  const large = stream(bytes(packed(30 * MB)), "/Filter /FlateDecode");
  const many = [large, large, large, large];
  expect(() => guardPdf(withContents(stream(""), ...many))).toThrow(FAR);
  const within = "<< /Length 9999999 >>\nstream\n".repeat(2000);
  expect(() => guardPdf(withContents(stream(within)))).toThrow(FAR);
});

test("lets pass what is sound: text, a large picture, and what ends early", () => {
  const text = stream(bytes(packed(MB)), "/Filter /FlateDecode");
  const picture = stream(bytes(packed(40 * MB)), "/Type /XObject /Subtype /Image /Filter /FlateDecode");
  const cut = stream(bytes(bomb.subarray(0, 60)), "/Filter /FlateDecode");
  expect(() => guardPdf(withContents(text, picture, cut, stream(lzw(500), "/Filter /LZWDecode")))).not.toThrow();
  expect(() => guardPdf(makePdf([column(["改革"])]))).not.toThrow();
});

// Node counts the memory of the process that began a process as its own; the system does not, where it has /proc.
test.runIf(existsSync("/proc/self/status"))(
  "reads no bomb into memory: a process of its own ends with little more than it began with",
  () => {
    const folder = mkdtempSync(join(tmpdir(), "zhengdu-pdf-"));
    try {
      const file = join(folder, "a.pdf");
      writeFileSync(file, withContents(stream(bytes(bomb), "/Filter /FlateDecode")));
      const program = ["bin/run-typescript.mjs", "tests/restoration/input/read-pdf-alone.ts"];
      const out = execFileSync(process.execPath, [...program, file], { encoding: "utf8" });
      const [told, megabytes] = JSON.parse(out) as [string, number];
      expect(told).toMatch(FAR);
      expect(megabytes).toBeLessThan(350);
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
);
