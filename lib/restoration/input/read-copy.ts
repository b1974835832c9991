import { toLineFeeds } from "../line-ends";
import { UnreadableCopy, type SourceText } from "../source";
import { decode } from "./decode";
import { readMarkdown } from "./read-markdown";
import { binaryFormat, textFormat } from "./recognise";

/** Bytes of the largest copy that is read. */
export const MAX_COPY_BYTES = 10 * 1024 * 1024;

/** What is known of a file beside its bytes. */
interface CopyFile {
  /** Its name, which tells the format where the content does not; empty for standard input. */
  readonly name: string;
  /** An encoding that an editor insists on. */
  readonly encoding?: string;
  /** Is told what is done next. */
  readonly onStep?: (step: string) => void;
}

/**
 * Reads a copy of any format that is known: all of its text line by line, and what the format says of it.
 *
 * @throws {UnreadableCopy} with one line that says why, and what would help
 */
export async function readCopy(bytes: Uint8Array, file: CopyFile): Promise<SourceText> {
  if (bytes.length === 0) throw new UnreadableCopy("the file is empty");
  if (bytes.length > MAX_COPY_BYTES) throw tooLarge(bytes.length);
  const source = await read(bytes, file);
  if (source.text.trim() === "") throw new UnreadableCopy("the file holds no text");
  return source;
}

/** Libraries that read pages and documents take long to load: each is, when there is something for it to read. */
async function read(bytes: Uint8Array, { name, encoding, onStep }: CopyFile): Promise<SourceText> {
  const binary = binaryFormat(bytes);
  if (binary === "pdf") {
    const { readPdf } = await import("./read-pdf");
    return readPdf(bytes, (page, of) => onStep?.(`page ${page} of ${of}`));
  }
  if (binary === "docx") {
    const { readDocx } = await import("./read-docx");
    return readDocx(bytes);
  }
  const decoded = await decode(bytes, encoding);
  const { text, wide } = toLineFeeds(decoded.text);
  const format = textFormat(text, name);
  if (format === "text") return { ...decoded, text, wide, format, hints: [], emphasis: [], head: {} };
  const page = format === "markdown" ? readMarkdown(text) : (await import("./read-html")).readHtml(text);
  return { ...page, encoding: decoded.encoding, remarks: [...decoded.remarks, ...page.remarks] };
}

/**
 * Why a copy is not read that is too large.
 *
 * @param bytes that it has; where it is a single one more than are read, nobody has counted how many follow
 */
export function tooLarge(bytes: number): UnreadableCopy {
  const size = bytes === MAX_COPY_BYTES + 1 ? "over 10" : (Math.ceil((bytes / 1024 / 1024) * 10) / 10).toFixed(1);
  return new UnreadableCopy(`the file has ${size} MB; at most 10 MB are read`);
}
