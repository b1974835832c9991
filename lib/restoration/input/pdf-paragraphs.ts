import type { ReadLine } from "./assemble";
import { isWide, type PdfLine } from "./pdf-page";
import { median, usualSize } from "./pdf-usual";

/** Characters of the shortest title that its size alone tells, and of the longest one. */
const [SHORTEST, LONGEST] = [6, 100];

/** A paragraph that is being put together. */
interface Open {
  text: string;
  readonly first: PdfLine;
  readonly size: number;
  last: PdfLine;
}

/**
 * Joins the lines of a document to paragraphs. A line ends one when it is short, when the next is indented, of another
 * size or further away than lines are.
 *
 * @param furniture lines of which it says so stand behind the paragraph that they interrupt; so do notes at the foot of a
 *   column
 */
export function paragraphsOf(lines: readonly PdfLine[], furniture: (line: PdfLine) => boolean): ReadLine[] {
  const usual = {
    size: usualSize(lines),
    step: usualStep(lines),
  };
  const read: ReadLine[] = [];
  let waiting: ReadLine[] = [];
  /** The last line of a note at the foot of a column, where one is open. */
  let note: PdfLine | undefined;
  let open: Open | undefined;
  /** Which lines of the first page are set in large. */
  const large: number[] = [];
  const close = () => {
    if (open) {
      if (open.first.page === lines[0]?.page && open.size > LARGE * usual.size) large.push(read.length);
      read.push({ text: open.text, emphasis: [], ...(isLarge(open, usual.size) ? headingOf(open, usual.size) : {}) });
    }
    read.push(...waiting);
    waiting = [];
    open = undefined;
  };
  for (const line of lines) {
    if (furniture(line)) {
      waiting.push({ text: line.text, emphasis: [], is: { type: "furniture" } });
    } else if (open && isOfNote(line, usual.size, note)) {
      const last = waiting.at(-1);
      if (note && last && !NOTE.test(line.text)) waiting.splice(-1, 1, { ...last, text: join(last.text, line.text) });
      else waiting.push({ text: line.text, emphasis: [] });
      note = line;
    } else if (open && (continues(open.last, line, usual.step) || isOneTitle(open, line, usual.size))) {
      note = undefined;
      open.text = join(open.text, line.text);
      open.last = line;
    } else {
      close();
      note = undefined;
      open = { text: line.text, size: line.size, first: line, last: line };
    }
  }
  close();
  // Of several lines in large one may be the name of a journal, or the head of an office's paper.
  const [title = -1, ...more] = large;
  const line = read[title];
  if (line && more.length === 0 && isTitle(line.text)) read[title] = { ...line, is: { type: "title" } };
  return read;
}

/** Set in so many times the size of the text, a line is larger than headings of sections are. */
const LARGE = 1.3;

function isTitle(text: string): boolean {
  return text.length >= SHORTEST && text.length < LONGEST && !text.endsWith("文件");
}

/** Whether a line in large, in the middle below another, goes on with the title that began there. */
function isOneTitle({ text, last }: Open, line: PdfLine, usual: number): boolean {
  const isBelow = last.page === line.page && last.column === line.column && last.y - line.y < 2 * line.size;
  const isAlike = line.size > LARGE * usual && Math.abs(last.size - line.size) < 0.05 * line.size;
  return isBelow && isAlike && isCentred(last) && isCentred(line) && text.length + line.text.length < LONGEST;
}

function isCentred({ left, right, column, size }: PdfLine): boolean {
  return Math.abs(left + right - column.left - column.right) < 2 * size;
}

function continues(before: PdfLine, line: PdfLine, step: number): boolean {
  if (Math.abs(before.size - line.size) > 0.1 * before.size) return false;
  const sameColumn = before.page === line.page && before.column === line.column;
  const room = before.column.right - before.right;
  const isShort = room > 1.5 * before.size && !(isInside(before) && unbroken(line) > room);
  const isIndented = line.left > line.column.left + 1.2 * line.size;
  // A heading in the middle is not indented, and its second line is in the middle too.
  if (isShort || isIndented) return false;
  return !sameColumn || before.y - line.y < 1.45 * step;
}

/** Whether a line ends in the middle of a sentence. */
function isInside({ text }: PdfLine): boolean {
  return !/[。！？；：”）]$/u.test(text);
}

/** How wide what begins a line and may not be broken is: a number or a word, and the mark behind it. ASCII is half as wide. */
function unbroken({ text, size }: PdfLine): number {
  const [word = ""] = /^[!-~]+[，。；：！？、）”]*/u.exec(text) ?? [];
  return [...word].reduce((width, char) => width + (isWide(char) ? size : size / 2), 0);
}

/** ①, [1], 注1, *: how a note at the foot of a page begins. */
const NOTE = /^(?:[①-⑳]|[[［〔]\d{1,2}[\]］〕]|注\s?\d|\*)/u;

/** Whether a line is set in small and is a note, or goes on with the one before. */
function isOfNote(line: PdfLine, usual: number, before: PdfLine | undefined): boolean {
  if (line.size > 0.92 * usual) return false;
  return NOTE.test(line.text) || (before?.page === line.page && Math.abs(before.size - line.size) < 0.1 * usual);
}

function join(before: string, after: string): string {
  return before + (needsSpace(before, after) ? " " : "") + after;
}

function needsSpace(before: string, after: string): boolean {
  const last = before.at(-1);
  return !isWide(last) && !isWide(after[0]) && last !== "-";
}

function isLarge({ size, text }: Open, usual: number): boolean {
  return size > 1.15 * usual && text.length < LONGEST;
}

/** Three levels by how much larger than the text: enough, for the structure is read from the words. */
function headingOf({ size }: Open, usual: number): Pick<ReadLine, "is"> {
  const larger = size / usual;
  return { is: { type: "heading", level: larger > 1.6 ? 1 : larger > 1.3 ? 2 : 3 } };
}

/** The usual distance from a line to the next in points. */
function usualStep(lines: readonly PdfLine[]): number {
  const steps = lines.flatMap((line, n) => {
    const before = lines[n - 1];
    return before && before.page === line.page && before.y > line.y ? [{ value: before.y - line.y, weight: 1 }] : [];
  });
  return median(steps) || Infinity;
}
