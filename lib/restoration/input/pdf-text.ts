import { getDocumentProxy } from "unpdf";
import { UnreadableCopy } from "../source";
import { guardPdf } from "./pdf-guard";
import type { Piece } from "./pdf-page";

const MOST_PAGES = 2000;
/** UTF-16 units of text: as many as a copy has that is text only. Pages that share what they draw have more. */
const MOST_TEXT = 10_000_000;

/** The text of a page. */
export interface PageText {
  /** What is to be read. */
  readonly level: readonly Piece[];
  /** Text across the page, as watermarks are. */
  readonly askew: readonly string[];
}

/**
 * Takes the text out of a PDF, page by page.
 *
 * @param onPage is told before each page its number, from 1, and how many there are
 * @throws {UnreadableCopy} when it is damaged, encrypted or hostile
 */
export async function pagesOf(bytes: Uint8Array, onPage: (page: number, of: number) => void): Promise<PageText[]> {
  guardPdf(bytes);
  try {
    // The reader keeps the bytes, and the caller's own must stay.
    const document = await getDocumentProxy(Uint8Array.from(bytes), { verbosity: 0, disableFontFace: true });
    try {
      if (document.numPages > MOST_PAGES)
        throw new UnreadableCopy(`the PDF has over ${MOST_PAGES} pages: import a part`);
      const pages: PageText[] = [];
      let length = 0;
      for (let number = 1; number <= document.numPages; number++) {
        onPage(number, document.numPages);
        const page = await textOf(await document.getPage(number));
        length += page.level.reduce((sum, { text }) => sum + text.length, 0);
        if (length > MOST_TEXT) throw new UnreadableCopy("the PDF holds more text than a library: import a part");
        pages.push(page);
      }
      return pages;
    } finally {
      await document.destroy();
    }
  } catch (thrown) {
    if (thrown instanceof UnreadableCopy) throw thrown;
    const isLocked = thrown instanceof Error && thrown.name === "PasswordException";
    throw new UnreadableCopy(
      isLocked ? "the PDF is encrypted: save it without a password" : "the PDF is damaged: print it to a new PDF",
    );
  }
}

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof getDocumentProxy>>["getPage"]>>;

async function textOf(page: Page): Promise<PageText> {
  const { items } = await page.getTextContent();
  const level: Piece[] = [];
  const askew: string[] = [];
  for (const item of items) {
    if (!("str" in item) || item.str.trim() === "") continue;
    const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = item.transform as number[];
    const size = Math.hypot(c, d) || 1;
    if (Math.abs(b) > 0.1 * Math.hypot(a, b)) askew.push(item.str.trim());
    // Fonts join two dashes to one sign, which then is what the file says.
    else level.push({ text: item.str.replaceAll("\u2E3A", "——"), left: x, right: x + item.width, y, size });
  }
  page.cleanup();
  return { level, askew };
}
