import iconv from "iconv-lite";
import { UnreadableCopy } from "../source";
import { detectEncoding } from "./detect-encoding";
import { insistedEncoding } from "./encodings";

/** A file as text: no half of a surrogate pair stands alone. */
interface Decoded {
  /** Line breaks as the file has them. */
  readonly text: string;
  /** As `iconv-lite` names it. */
  readonly encoding: string;
  readonly remarks: readonly string[];
}

/**
 * Decodes a file.
 *
 * @param insisted the name of an encoding that an editor is sure of
 * @throws {UnreadableCopy} when the file is no text, or `insisted` is unknown
 */
export async function decode(bytes: Uint8Array, insisted?: string): Promise<Decoded> {
  const encoding = insisted === undefined ? await detectEncoding(bytes) : insistedEncoding(insisted);
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const decoded = iconv.decode(buffer, encoding);
  if (isBinary(decoded))
    throw new UnreadableCopy("the file is no text: save the page or document as text, HTML, DOCX or PDF");
  const remarks: string[] = [];
  const tell = (count: number, what: string) => {
    if (count > 0) remarks.push(`${what}: ${count} became � and cannot be read`);
  };
  // Where U+FFFD itself is in a file of UTF-8 it is no fault of ours.
  const own = encoding === "utf-8" ? timesIn(buffer, "\uFFFD") : 0;
  const lost = timesIn(decoded, "\uFFFD");
  tell(lost - own, `bytes that are no ${encoding}`);
  const wellFormed = decoded.toWellFormed();
  tell(timesIn(wellFormed, "\uFFFD") - lost, "halves of surrogate pairs");
  tell(timesIn(wellFormed, "\0"), "NUL characters");
  return { text: wellFormed.replaceAll("\0", "\uFFFD"), encoding, remarks };
}

/** Control characters are one in a thousand of a damaged text and one in ten of a file that is none. */
function isBinary(text: string): boolean {
  let controls = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0x20 && (unit < 0x09 || unit > 0x0d)) controls++;
  }
  return controls * 50 > text.length;
}

/** How often a character is in a text or in its bytes. */
function timesIn(text: string | Buffer, char: string): number {
  let found = 0;
  for (let at = text.indexOf(char); at >= 0; at = text.indexOf(char, at + 1)) found++;
  return found;
}
