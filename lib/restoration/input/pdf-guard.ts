import { UnreadableCopy } from "../source";
import { unpackedLength } from "./pdf-unpack";

/** Unpacked bytes of one stream that a page may draw: the longest page of a book has far less. */
const LARGEST = 32 * 1024 * 1024;
/** Of all such streams together; a reader goes through them byte by byte. */
const LARGEST_TOGETHER = 100 * 1024 * 1024;
/** Pictures are never unpacked for their text; these are bounds for what only says that it is one. */
const LARGEST_PICTURE = 4 * LARGEST;
const PICTURES_TOGETHER = 2 * 1024 * 1024 * 1024;

/** Bytes before a stream in which its dictionary is looked for. */
const DICTIONARY = 4096;

/**
 * Makes sure, before a PDF is opened, that its streams unpack to a bounded size. Goes by the bytes of each stream more than
 * by what its dictionary says, since the dictionary may lie. Streams of an encrypted document cannot be looked into.
 *
 * @throws {UnreadableCopy}
 */
export function guardPdf(bytes: Uint8Array): void {
  const pdf = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let [packed, together, pictures] = [0, 0, 0];
  for (let at = pdf.indexOf("stream"); at >= 0; at = pdf.indexOf("stream", at + 6)) {
    const start = startOfData(pdf, at);
    if (start === undefined) continue;
    const dictionary = dictionaryBefore(pdf, at);
    const isPicture = /\/Subtype\s*\/Image\b/u.test(dictionary);
    const end = endOfData(pdf, start, dictionary);
    packed += end - start;
    const stream = { bytes: pdf.subarray(start), length: end - start, dictionary };
    const length = unpackedLength(stream, isPicture ? LARGEST_PICTURE : LARGEST);
    if (isPicture) pictures += length;
    else together += length;
    const isFar = length === Infinity || together > LARGEST_TOGETHER || pictures > PICTURES_TOGETHER;
    // Streams that lie in one another would be gone through again and again.
    if (isFar || packed > 2 * pdf.length)
      throw new UnreadableCopy("the PDF unpacks to far more than it should: print it to a new PDF");
  }
}

/** Where the bytes of a stream begin whose keyword stands at a place; undefined where it is no such keyword. */
function startOfData(pdf: Buffer, keyword: number): number | undefined {
  if (pdf.toString("latin1", keyword - 3, keyword) === "end") return undefined;
  const [first, second] = pdf.subarray(keyword + 6, keyword + 8);
  if (first === 0x0a) return keyword + 7;
  if (first === 0x0d) return keyword + (second === 0x0a ? 8 : 7);
  return undefined;
}

/** Where a stream ends: where it says so, or where its end is written. */
function endOfData(pdf: Buffer, start: number, dictionary: string): number {
  const written = pdf.indexOf("endstream", start);
  const said = start + Number(/\/Length\s+(\d{1,9})(?!\s+\d+\s+R|\d)/u.exec(dictionary)?.[1] ?? 0);
  return Math.min(pdf.length, Math.max(said, written < 0 ? pdf.length : written));
}

/** What stands between `obj` and the stream, with the characters that names write by their number. */
function dictionaryBefore(pdf: Buffer, keyword: number): string {
  const before = pdf.toString("latin1", Math.max(0, keyword - DICTIONARY), keyword);
  return before
    .slice(before.lastIndexOf("obj") + 3)
    .replace(/#([0-9a-f]{2})/giu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
