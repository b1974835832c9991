import { inflateSync } from "node:zlib";
import { expect, test } from "vitest";
import { previewPicture, previewSize, type PreviewWords } from "@/app/preview-picture";

const LONG = "关于进一步深化放管服改革优化营商环境更好服务市场主体的若干意见和实施方案的通知".repeat(3);
const BODIES = "某某省人民政府办公厅、某某省发展和改革委员会、某某省市场监督管理局、某某省财政厅";
const words: PreviewWords = { title: "政读", above: "2020年5月", below: BODIES, siteName: "政读" };

test.each<[string, Partial<PreviewWords>]>([
  ["a title that is cut", { title: LONG }],
  ["a long heading in an article of a long title", { title: LONG.slice(0, 70), above: LONG }],
  ["a word that is longer than a line", { title: `The ${"Supercalifragilistic".repeat(3)}` }],
])("in the picture of %s no line stands on another, and none runs out of it", async (_, more) => {
  const { rows, columns } = inkOf(Buffer.from(await (await previewPicture({ ...words, ...more })).arrayBuffer()));
  const lines = stretches(rows);
  expect(lines.length).toBeGreaterThan(2);
  expect(Math.max(...lines)).toBeLessThan(90);
  expect(columns.slice(-60)).not.toContain(true);
});

/** Which rows and columns of a PNG, four bytes a pixel, have anything but the colour of its first pixel. */
function inkOf(png: Buffer) {
  const { width, height } = previewSize;
  const data = inflateSync(Buffer.concat(chunksOf(png)));
  const step = 4 * width;
  const rows = Array<boolean>(height).fill(false);
  const columns = Array<boolean>(width).fill(false);
  let above: Buffer = Buffer.alloc(step);
  let paper = 0;
  for (let y = 0; y < height; y++) {
    const line = unfiltered(data.subarray(y * (step + 1), (y + 1) * (step + 1)), above);
    if (y === 0) paper = line.readUInt32BE(0);
    for (let x = 0; x < width; x++) if (line.readUInt32BE(4 * x) !== paper) rows[y] = columns[x] = true;
    above = line;
  }
  return { rows, columns };
}

/** The contents of its IDAT chunks. */
function chunksOf(png: Buffer): Buffer[] {
  const chunks: Buffer[] = [];
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    if (png.toString("latin1", at + 4, at + 8) === "IDAT") chunks.push(png.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  return chunks;
}

/** A row of pixels as it was before PNG's filter (PNG specification, 9.2). */
function unfiltered([filter, ...bytes]: Buffer, above: Buffer): Buffer {
  const line = Buffer.from(bytes);
  for (let at = 0; at < line.length; at++) {
    const [left, up, corner] = [line[at - 4] ?? 0, above[at] ?? 0, (at < 4 ? 0 : above[at - 4]) ?? 0];
    const base = left + up - corner;
    const [l, u, c] = [left, up, corner].map((one) => Math.abs(base - one)) as [number, number, number];
    const paeth = l <= u && l <= c ? left : u <= c ? up : corner;
    line[at] = (bytes[at] ?? 0) + ([0, left, up, (left + up) >> 1, paeth][filter ?? 0] ?? 0);
  }
  return line;
}

/** How long each unbroken stretch of ink is, in pixels. */
function stretches(rows: readonly boolean[]): number[] {
  return rows
    .map((ink) => (ink ? "x" : " "))
    .join("")
    .split(" ")
    .flatMap(({ length }) => length || []);
}
