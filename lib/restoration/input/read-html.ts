import type { SourceText } from "../source";
import { UnreadableCopy } from "../source";
import { assemble, type ReadLine } from "./assemble";
import { parsePage } from "./html-document";
import { readHead } from "./html-head";
import { linesOf, type PageLines } from "./html-lines";
import { articleLines } from "./html-main";
import { findTitle } from "./html-title";

/** Remarks quote so many pieces of text of one kind, and of each so many characters. */
const QUOTED = 20;
const LONGEST = 60;

/**
 * Reads a saved page: all the text that it shows, with what is not of the article marked as furniture.
 *
 * @throws {UnreadableCopy} when it cannot be parsed in bounded time and memory
 */
export function readHtml(html: string): Omit<SourceText, "encoding"> {
  try {
    const document = parsePage(html);
    const page = linesOf(document.body);
    const head = readHead(document, html);
    const isArticle = articleLines(html, document.body, page.lines);
    const title = findTitle(page.lines, isArticle, head.title);
    // Between the title and the article stand its author, date and source.
    const first = isArticle.indexOf(true, title + 1);
    const lines = page.lines.map((line, n): ReadLine => {
      if (n === title) return { ...line, is: { type: "title" } };
      const isByline = title >= 0 && n > title && n < first && line.linked * 2 <= line.text.length;
      return isArticle[n] || isByline ? line : { ...line, is: { type: "furniture" } };
    });
    return { ...assemble(lines), format: "html", head, remarks: remarksOn(page) };
  } catch (thrown) {
    if (thrown instanceof RangeError)
      throw new UnreadableCopy("the page is nested too deeply: save its text by itself");
    throw thrown;
  }
}

/** What a page holds that is no text of an article and may yet be wanted. */
export function remarksOn({ ruby, hidden, pictures }: PageLines): string[] {
  const remarks: string[] = [];
  const tell = (found: readonly string[], what: string) => {
    const quoted = found.slice(0, QUOTED).map((text) => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text));
    const more = found.length > QUOTED ? ` and ${found.length - QUOTED} more` : "";
    if (found.length > 0) remarks.push(`left out, ${what}: ${quoted.join(", ")}${more}`.replace(/\s+/g, " "));
  };
  tell(ruby, "readings above characters");
  tell(hidden, "text that the page does not show");
  if (pictures.length > 0) remarks.push(`left out, pictures: ${pictures.length}`);
  return remarks;
}
