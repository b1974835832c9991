import { getDocumentProxy } from "unpdf";
import { UnreadableCopy, type SourceText } from "../source";
import { assemble } from "./assemble";
import { linesOfPage } from "./pdf-columns";
import { furnitureRows } from "./pdf-furniture";
import type { PdfLine, Piece } from "./pdf-page";
import { paragraphsOf } from "./pdf-paragraphs";
import { rowsOf, type Row } from "./pdf-rows";

const MOST_PAGES = 2000;

/** Text across the page, as watermarks are, and the text that is to be read. */
interface PageText {
  readonly level: readonly Piece[];
  readonly askew: readonly string[];
}

/**
 * Reads a PDF that holds text, in one or two columns.
 *
 * @throws {UnreadableCopy} when it is damaged or encrypted, or holds pictures of text only
 */
export async function readPdf(bytes: Uint8Array): Promise<SourceText> {
  const texts = await pagesOf(bytes);
  const pages = texts.map(({ level }) => rowsOf(level));
  const empty = pages.flatMap((rows, n) => (rows.length === 0 ? [n + 1] : []));
  if (empty.length === pages.length)
    throw new UnreadableCopy("the PDF holds pictures and no text: run character recognition (OCR) over it first");
  const furniture = furnitureRows(pages);
  const isFurniture = new Set<PdfLine>();
  const lines = pages.flatMap((rows, page) => {
    const read = linesOfPage(
      rows.filter((row) => !furniture.has(row)),
      page,
    );
    const outside = (row: Row) => {
      const [line] = linesOfPage([row], page);
      if (line) isFurniture.add(line);
      return line ? [line] : [];
    };
    const top = read[0]?.y ?? -Infinity;
    const [above, below] = [true, false].map((is) =>
      rows.filter((row) => furniture.has(row) && (row[0]?.y ?? 0) > top === is),
    );
    return [...(above ?? []).flatMap(outside), ...read, ...(below ?? []).flatMap(outside)];
  });
  const marks = [...new Set(texts.flatMap(({ askew }) => askew))];
  return {
    ...assemble([
      ...paragraphsOf(lines, (line) => isFurniture.has(line)),
      ...marks.map((text) => ({ text, emphasis: [], is: { type: "furniture" } as const })),
    ]),
    format: "pdf",
    head: {},
    remarks: empty.length > 0 ? [`pages without text, perhaps pictures: ${empty.slice(0, 20).join(", ")}`] : [],
  };
}

async function pagesOf(bytes: Uint8Array): Promise<PageText[]> {
  try {
    // The reader keeps the bytes, and the caller's own must stay.
    const document = await getDocumentProxy(Uint8Array.from(bytes), { verbosity: 0, disableFontFace: true });
    try {
      if (document.numPages > MOST_PAGES)
        throw new UnreadableCopy(`the PDF has over ${MOST_PAGES} pages: import a part`);
      const pages: PageText[] = [];
      for (let number = 1; number <= document.numPages; number++)
        pages.push(await textOf(await document.getPage(number)));
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
    else level.push({ text: item.str, left: x, right: x + item.width, y, size });
  }
  page.cleanup();
  return { level, askew };
}
