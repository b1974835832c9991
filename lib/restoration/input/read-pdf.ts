import { UnreadableCopy, type SourceText } from "../source";
import { assemble } from "./assemble";
import { linesOfPage } from "./pdf-columns";
import { furnitureRows } from "./pdf-furniture";
import type { PdfLine } from "./pdf-page";
import { paragraphsOf } from "./pdf-paragraphs";
import { rowsOf, type Row } from "./pdf-rows";
import { pagesOf } from "./pdf-text";

/**
 * Reads a PDF that holds text, in one or two columns.
 *
 * @param onPage is told before each page its number, from 1, and how many there are
 * @throws {UnreadableCopy} when it is damaged, encrypted or hostile, or holds pictures of text only
 */
export async function readPdf(
  bytes: Uint8Array,
  onPage: (page: number, of: number) => void = () => {},
): Promise<SourceText> {
  const texts = await pagesOf(bytes, onPage);
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
