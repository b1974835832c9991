import iconv from "iconv-lite";
import { commonShare } from "../common-characters";
import { namedEncoding } from "./encodings";

/** Bytes that are looked at where the whole copy would tell no more. */
const SAMPLE = 20_000;

/** Names the encoding of a copy, as `iconv-lite` does. What is sure comes first; what a page says of itself is not. */
export async function detectEncoding(bytes: Uint8Array): Promise<string> {
  // Bytes of ASCII may look like those of UTF-16, but text of one byte a character has no zeros.
  const wide = bytes.includes(0) ? byZeros(bytes) : undefined;
  return byMark(bytes) ?? wide ?? asUtf8(bytes) ?? byZeros(bytes) ?? byDeclaration(bytes) ?? byStatistics(bytes);
}

/** Byte order marks. */
function byMark([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return undefined;
}

/** UTF-16 without a mark: nearly all its high bytes are those of Chinese, ASCII and full-width marks; low ones are any. */
function byZeros(bytes: Uint8Array): string | undefined {
  const length = Math.min(bytes.length, SAMPLE) & ~1;
  if (length < 4) return undefined;
  const high = [0, 0];
  const zero = [0, 0];
  for (let at = 0; at < length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte === 0) zero[at & 1]! += 1;
    if (byte === 0 || byte === 0x20 || byte === 0x30 || byte === 0xff || (byte >= 0x4e && byte <= 0x9f))
      high[at & 1]! += 1;
  }
  const share = high.map((count) => count / (length / 2));
  const winner = share[1]! > share[0]! ? 1 : 0;
  // ASCII of one byte a character looks like high bytes at both places, and has no zeros at either.
  const contrast = share[winner]! >= 0.95 && (share[1 - winner]! <= 0.75 || zero[winner]! > 0.9 * (length / 2));
  if (!contrast || zero[1 - winner]! > zero[winner]!) return undefined;
  return winner === 1 ? "utf-16le" : "utf-16be";
}

/** UTF-8, also where a few of its bytes were lost: by chance no other encoding comes near. */
function asUtf8(bytes: Uint8Array): string | undefined {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return "utf-8";
  } catch {
    const text = new TextDecoder("utf-8").decode(bytes);
    let sound = 0;
    let lost = 0;
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      if (unit === 0xfffd) lost++;
      else if (unit >= 0x800) sound++;
    }
    return sound >= 10 && lost * 10 < sound ? "utf-8" : undefined;
  }
}

/** What a page says in its head. */
function byDeclaration(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString("latin1");
  const declared = /<(?:meta|\?xml)\b[^<>]{0,200}?(?:charset|encoding)\s{0,9}=\s{0,9}["']?([\w-]{2,20})/i.exec(head);
  return declared?.[1] && namedEncoding(declared[1]);
}

async function byStatistics(bytes: Uint8Array): Promise<string> {
  const { detect } = await import("jschardet");
  const first = bytes.findIndex((byte) => byte >= 0x80);
  // From the beginning of a line, so that no character is cut.
  const start = bytes.lastIndexOf(0x0a, first) + 1;
  const sample = Buffer.from(bytes.subarray(first - start < SAMPLE / 2 ? start : first, first + SAMPLE));
  const named = namedEncoding(detect(sample).encoding ?? "");
  if (named) return named;
  const [best] = ["gb18030", "big5"]
    .map((encoding) => ({ encoding, share: commonShare(iconv.decode(sample, encoding)) }))
    .toSorted((a, b) => b.share - a.share);
  return best && best.share > 0.5 ? best.encoding : "windows-1252";
}
