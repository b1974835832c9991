import { codePoints } from "../code-points";
import { isText } from "./find-title";
import type { Front } from "./front";
import { readFrontLines } from "./front-lines";
import { findHeadings } from "./headings";
import { joinNumbers } from "./join-numbers";
import { joinTitles } from "./join-titles";
import type { Line } from "./lines";
import { findLists } from "./lists";
import { findNotes } from "./notes";
import { isPageLine } from "./page-lines";
import { type NamedTerm, proposeIds } from "./section-ids";
import { findStrong } from "./strong";
import { markUnderlined } from "./underlined";
import { writeBody, type Parts } from "./write-body";

export interface MakeOptions {
  readonly terms: readonly NamedTerm[];
  /** Gives a text in simplified characters. */
  readonly simplify: (text: string) => string;
  /** Ids that an editor gave, by the text of the heading. */
  readonly ids: ReadonlyMap<string, string>;
  /** Whether title, byline and the like stay in the body as well. */
  readonly keepAll: boolean;
}

/** An article as it can be written: its front matter, as far as the copy tells it, and its body in Markdown. */
export interface ArticleDraft {
  readonly front: Front;
  readonly body: string;
  /** What is not in the body, in order. */
  readonly removals: readonly LeftOut[];
  /** The lines of the page, also where they are kept. */
  readonly ofPage: readonly Line[];
}

/** A part of a line that is not in the body. */
export interface LeftOut {
  readonly line: Line;
  /** Code points of the line before it. */
  readonly start: number;
  readonly text: string;
  /** What it was taken for. */
  readonly note: string;
}

/** What a removal says of a line that pages put around an article. */
const OF_PAGE = "part of the page, not of the article";

/** Makes an article of repaired lines: recognises what each line is by its form and by what the format said of it. */
export function makeArticle(found: readonly Line[], options: MakeOptions): ArticleDraft {
  const all = markUnderlined(joinTitles(joinNumbers(found)));
  const removals: LeftOut[] = [];
  const removed = new Set<Line>();
  const remove = (line: Line, note: string) => {
    removed.add(line);
    removals.push({ line, start: 0, text: line.text, note });
  };
  const isPage = isPageLine(all);
  const ofPage = new Set(all.filter((line) => line.hint?.type === "furniture" || isPage(line)));
  for (const line of ofPage) if (line.hint?.type === "furniture" || !options.keepAll) remove(line, OF_PAGE);
  const lines = all.filter((line) => !removed.has(line));
  // What is of the page says nothing of the text, though all of it may be kept.
  const { front, used, title } = readFrontLines(lines.filter((line) => !ofPage.has(line)));
  const text = lines.filter((line) => !used.has(line));
  // What stands above the title, or above more that is said of the text, and was not understood, is no section of it.
  const above = new Set(title ? lines.slice(0, endOfFront(lines, lines.indexOf(title), used)) : []);
  const parts = partsOf(text, above, options);
  if (!options.keepAll) {
    for (const line of used) remove(line, "read into the front matter");
    for (const line of parts.notes.captions) remove(line, "said that notes follow, which are footnotes now");
    for (const { line, start, end } of cutsOf(parts)) {
      const text = Array.from(line.text).slice(start, end).join("");
      removals.push({ line, start, text, note: "written as Markdown writes it" });
    }
  }
  const body = writeBody(
    lines.filter((line) => !removed.has(line)),
    parts,
  );
  return {
    front,
    body,
    removals: removals.toSorted((a, b) => a.line.start - b.line.start || a.start - b.start),
    ofPage: [...ofPage],
  };
}

/** The last line below the title that was read, with no sentence of the text above it. */
function endOfFront(lines: readonly Line[], title: number, used: ReadonlySet<Line>): number {
  let end = title;
  for (const [at, line] of lines.entries()) {
    if (at <= title) continue;
    if (used.has(line)) end = at;
    else if (isText(line.text)) break;
  }
  return end;
}

/** What each line of the text is. */
function partsOf(text: readonly Line[], above: ReadonlySet<Line>, { simplify, terms, ids: given }: MakeOptions): Parts {
  const notes = findNotes(text);
  const rest = text.filter((line) => !notes.notes.has(line) && !notes.captions.has(line) && !notes.listed.has(line));
  const items = findLists(rest);
  const levels = new Map(
    [...findHeadings(text)].flatMap(([at, level]) => {
      const line = text[at];
      if (line && above.has(line) && line.hint === undefined) return [];
      return line && !items.has(line) && !notes.notes.has(line) && !notes.listed.has(line) ? [[line, level]] : [];
    }),
  );
  const top = text.filter((line) => levels.get(line) === 2);
  const proposed = proposeIds(
    top.map((line) => simplify(line.text)),
    terms,
  );
  const ids = new Map(top.map((line, at) => [line, given.get(line.text) ?? proposed[at] ?? ""]));
  return { levels, ids, items, notes, strong: findStrong(rest, levels) };
}

/** The numbers and marks of lists and notes that the Markdown shows in its own way. */
function cutsOf({ items, notes }: Parts): { line: Line; start: number; end: number }[] {
  const cuts = [...items, ...notes.listed].map(([line, { cut }]) => ({ line, start: 0, end: cut }));
  const ofNotes = [...notes.notes].flatMap(([line, { start, end }]) => [
    { line, start: 0, end: start },
    { line, start: end, end: codePoints(line.text) },
  ]);
  return [...cuts, ...ofNotes].filter(({ start, end }) => end > start);
}
