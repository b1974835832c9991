import type { SourceText } from "../source";
import { UnreadableCopy } from "../source";

/** Formats that show themselves in their first bytes. */
export function binaryFormat(bytes: Uint8Array): "pdf" | "docx" | undefined {
  const start = Buffer.from(bytes.subarray(0, 1024)).toString("latin1");
  if (/^[\s\xEF\xBB\xBF]*%PDF-/.test(start)) return "pdf";
  if (start.startsWith("PK\x03\x04") || start.startsWith("PK\x05\x06")) return "docx";
  if (start.startsWith("\xD0\xCF\x11\xE0"))
    throw new UnreadableCopy("the file is an old Word document (.doc): save it as DOCX");
  if (start.startsWith("{\\rtf")) throw new UnreadableCopy("the file is a rich text document (.rtf): save it as DOCX");
  return undefined;
}

/** Tags of which one alone shows a page; `<p>` and `<b>` may stand in Markdown too. */
const PAGE = /<!doctype\s+html|<(?:html|head|body|meta|title|frameset)[\s>]/i;
const PIECES = /<\/(?:p|div|td|span|article|section)\s*>|<br\s*\/?>/gi;

/** What a decoded file is: by its content, and where that does not tell, by its name. */
export function textFormat(text: string, name: string): Exclude<SourceText["format"], "pdf" | "docx"> {
  const ending = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase();
  if (ending === "md" || ending === "markdown") return "markdown";
  const start = text.slice(0, 20_000);
  if (PAGE.test(start)) return "html";
  if (ending === "html" || ending === "htm" || ending === "xhtml" || ending === "shtml") return "html";
  // A piece of a page, as it is copied from a database.
  if (ending === undefined && (start.match(PIECES)?.length ?? 0) >= 3) return "html";
  return "text";
}
