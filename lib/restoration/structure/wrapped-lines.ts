import { codePoints } from "../code-points";

/** Columns of the narrowest and the widest screen for which programs broke lines; a Chinese character takes two. */
const [NARROWEST, WIDEST] = [40, 120];
/** Columns by which a full line may be shorter: a mark may not begin a line, nor a word be cut. */
const PLAY = 6;
/** So many lines that end in the middle of a sentence show that a program broke them. */
const ENOUGH = 3;

const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60“”‘’…—]|[\u{20000}-\u{3ffff}]/u;
/** How a sentence ends, … */
const ENDS = /[。！？：；”）]\s*$/u;
/** … with whatever a copy made of its mark. */
const MAY_END = /[。！？：；”）.!?:;")]\s*$/u;
/** What numbers an item, which is no amount: 5.中华民国. */
const ITEM = /^\d{1,2}[.．、](?!\d)/u;
const BLANK = /^\s*$/u;

/**
 * Finds the line breaks of a plain text that a program made when a line was full, so that paragraphs can be put together
 * again. None are found in a text whose lines are paragraphs.
 *
 * @param text with `\n` at the end of each line
 * @returns offsets of those line breaks, in code points
 */
export function wrappedBreaks(text: string): ReadonlySet<number> {
  const lines = text.split("\n");
  const found = new Set<number>();
  const columns: number[] = [];
  for (const line of lines) {
    const width = columnsOf(line.trimEnd());
    // A paragraph in one line tells at once.
    if (width > WIDEST) return found;
    columns.push(width);
  }
  // Where marks and digits were made narrow after lines were broken, only the number of characters tells.
  const [byColumns, byCharacters] = [fullLines(lines, columns), fullLines(lines, lines.map(charactersOf))];
  const full = byCharacters.size > byColumns.size ? byCharacters : byColumns;
  let offset = 0;
  for (const [at, line] of lines.entries()) {
    offset += codePoints(line);
    if (full.has(at)) found.add(offset);
    offset++;
  }
  return found;
}

/**
 * Which lines go on in the next because they were full. A line of the page, or a title, may be longer than all of them: so
 * the widest width counts that the lines bear out.
 */
function fullLines(lines: readonly string[], widths: readonly number[]): ReadonlySet<number> {
  const going = [...lines.keys()].filter((at) => goesOn(lines, at));
  for (const width of [...new Set(widths)].toSorted((a, b) => b - a)) {
    const wider = widths.filter((other) => other > width).length;
    if (width < NARROWEST || 4 * wider > going.length) break;
    const atLeast = going.filter((at) => (widths[at] ?? 0) >= width - PLAY);
    const full = new Set(atLeast.filter((at) => (widths[at] ?? 0) <= width));
    const inside = insideOf(lines, full, wider > 0);
    if (inside >= ENOUGH && inside >= 4 * (wider + going.length - atLeast.length)) return full;
  }
  return new Set();
}

/**
 * How many of the full lines end in the middle of a sentence.
 *
 * @param mustEnd whether a line below has to end it: in a list of long items none does
 */
function insideOf(lines: readonly string[], full: ReadonlySet<number>, mustEnd: boolean): number {
  let [inside, open] = [0, 0];
  for (const at of full) {
    if (!ENDS.test(lines[at] ?? "")) open++;
    if (full.has(at + 1)) continue;
    if (!mustEnd || MAY_END.test(lines[at + 1] ?? "") || ITEM.test(lines[at + 2] ?? "")) inside += open;
    open = 0;
  }
  return inside;
}

/** Whether a paragraph may go on behind a line: one begins where a line is indented or numbered, or where one is empty. */
function goesOn(lines: readonly string[], at: number): boolean {
  const [line, next] = [lines[at] ?? "", lines[at + 1] ?? ""];
  return !BLANK.test(line) && !BLANK.test(next) && !/^\s/u.test(next) && !ITEM.test(next);
}

function columnsOf(line: string): number {
  let columns = 0;
  for (const char of line) columns += WIDE.test(char) ? 2 : 1;
  return columns;
}

/** Columns, were each character wide. */
function charactersOf(line: string): number {
  return 2 * codePoints(line.trimEnd());
}
