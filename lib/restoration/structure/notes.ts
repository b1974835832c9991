import { codePoints } from "../code-points";
import { collect } from "../collect";
import type { Line } from "./lines";
import { findMarks, type MarkForm, type NoteMark } from "./note-marks";
import { valueOf } from "./numbers";

/** A note's place in the text. Code points of its line, end exclusive. */
export interface NoteReference {
  readonly start: number;
  readonly end: number;
  /** Of the note, counted through the article. */
  readonly label: number;
}

/** A line of a note. Of its code points those before `start` are its number, and those from `end` on lead back to the text. */
export interface NoteLine {
  readonly label: number;
  readonly start: number;
  readonly end: number;
  /** Whether it is a further paragraph of the note before it. */
  readonly continues: boolean;
}

/** What a copy has of notes. */
export interface Notes {
  readonly references: ReadonlyMap<Line, readonly NoteReference[]>;
  /** The lines that are notes. */
  readonly notes: ReadonlyMap<Line, NoteLine>;
  /** Lines that only say that notes follow: 注释：. */
  readonly captions: ReadonlySet<Line>;
  /** Numbered references that the text does not cite one by one: by line, the number and its code points. */
  readonly listed: ReadonlyMap<Line, { readonly number: number; readonly cut: number }>;
}

const CAPTION =
  /^[【［[〔]?(?:注\s*释|附\s*注|脚\s*注|尾\s*注|注|(?:主要|引用)?参\s*考\s*(?:文\s*献|书\s*目)|引用文献|注释与参考文献)[】］\]〕]?[：:]?$/u;
const REFERENCES = /参\s*考|引用文献/u;

/** How many runs, with a caption and without, may be no notes: each look goes through all marks before it. */
const MOST_FAILED = 300;

/** How a note at the end is numbered; what has no mark of its own is believed only below a caption. */
const STARTS: readonly { readonly form: MarkForm | "plain"; readonly start: RegExp }[] = [
  { form: "circled", start: /^([①-⑳㉑-㉟])\s*/u },
  { form: "bracketed", start: /^(?:\[(?=\d+\])|［(?=\d+］)|〔(?=\d+〕))(\d{1,3})[\]］〕]\s*/u },
  { form: "named", start: /^[（(［[〔]?注(\d{1,3}|[①-⑳㉑-㉟])[）)］\]〕]?[：:.．、]?\s*/u },
  { form: "plain", start: /^(\d{1,3})(?:[.．、](?!\d)|(?=\s))\s*/u },
];

/** A run of lines that are numbered from 1 on. */
interface Run {
  readonly caption: Line | undefined;
  readonly from: number;
  readonly form: MarkForm | "plain" | "list";
  /** `more` are the lines behind one that have no number. */
  readonly items: readonly { readonly line: Line; readonly cut: number; readonly more: readonly Line[] }[];
}

/** What leads from a note back to its place in the text. */
const BACK = /\s*[↩↑⏎^]\uFE0E?$/u;
/** Lines of a note beyond its first. */
const MOST_MORE = 3;

/**
 * Finds notes and what refers to them. They are believed only where the marks in the text before and the notes pair one to
 * one and in order, since ① and [1] also number what a sentence enumerates; below a caption [1] may also come again.
 *
 * @param lines of the body
 */
export function findNotes(lines: readonly Line[]): Notes {
  const references = new Map<Line, NoteReference[]>();
  const notes = new Map<Line, NoteLine>();
  const captions = new Set<Line>();
  const listed = new Map<Line, { number: number; cut: number }>();
  const runs = findRuns(lines);
  const marksOf = marksByLine(lines);
  let [from, label] = [0, 1];
  const failed = { captioned: 0, bare: 0 };
  for (const run of runs) {
    // What looks like notes again and again, and never is, is something else.
    const kind = run.caption ? "captioned" : "bare";
    const paired =
      failed[kind] < MOST_FAILED && pair(marksOf.slice(from, run.caption ? run.from - 1 : run.from).flat(), run);
    if (!paired) failed[kind]++;
    if (paired) {
      from = run.from + run.items.length;
      if (run.caption) captions.add(run.caption);
      from += run.items.reduce((sum, { more }) => sum + more.length, 0);
      for (const [n, { line, cut, more }] of run.items.entries()) {
        notes.set(line, { label: label + n, start: cut, end: endOf(line), continues: false });
        for (const next of more) notes.set(next, { label: label + n, start: 0, end: endOf(next), continues: true });
      }
      for (const { line, start, end, value } of paired)
        collect(references, line, { start, end, label: label + value - 1 });
      label += run.items.length;
    } else if (run.caption && REFERENCES.test(run.caption.text) && run.form !== "list" && isPlain(run))
      for (const [n, { line, cut }] of run.items.entries()) listed.set(line, { number: n + 1, cut });
  }
  return { references, notes, captions, listed };
}

function endOf({ text }: Line): number {
  return Array.from(text.replace(BACK, "")).length;
}

function isPlain({ items }: Run): boolean {
  return items.every(({ more }) => more.length === 0);
}

/** Whether a line says that references follow. */
export function isReferences(text: string): boolean {
  return CAPTION.test(text) && REFERENCES.test(text);
}

/** For each line its marks; what begins a line is no mark in the text. */
function marksByLine(lines: readonly Line[]): NoteMark[][] {
  const byLine = new Map<Line, NoteMark[]>(lines.map((line) => [line, []]));
  for (const mark of findMarks(lines)) if (mark.start > 0) byLine.get(mark.line)?.push(mark);
  return [...byLine.values()];
}

function findRuns(lines: readonly Line[]): Run[] {
  const runs: Run[] = [];
  for (let at = 0; at < lines.length;) {
    const before = lines[at - 1];
    const caption = before && CAPTION.test(before.text) ? before : undefined;
    const run = { caption, from: at, ...longestFrom(lines, at, caption !== undefined) };
    if (run.items.length > 0) runs.push(run);
    at += run.items.reduce((sum, { more }) => sum + 1 + more.length, 0) || 1;
  }
  return runs;
}

function longestFrom(lines: readonly Line[], start: number, isCaptioned: boolean): Pick<Run, "form" | "items"> {
  let longest: Pick<Run, "form" | "items"> = { form: "plain", items: [] };
  const take = (form: Run["form"], cutOf: (line: Line, n: number) => number | undefined) => {
    const items: { line: Line; cut: number; more: Line[] }[] = [];
    for (let at = start; at < lines.length; at++) {
      const line = lines[at];
      const cut = line && cutOf(line, items.length + 1);
      if (!line) break;
      if (cut !== undefined) items.push({ line, cut, more: [] });
      else {
        // A note may have several paragraphs, as long as the next number follows.
        const rest = lines.slice(at, at + MOST_MORE + 1);
        const next = rest.findIndex((one) => cutOf(one, items.length + 1) !== undefined);
        if (!isCaptioned || items.length === 0 || next < 0) break;
        items.at(-1)?.more.push(...rest.slice(0, next));
        at += next - 1;
      }
    }
    if (items.length > longest.items.length) longest = { form, items };
  };
  for (const { form, start: begins } of STARTS)
    if (form !== "plain" || isCaptioned)
      take(form, ({ text, hint }, n) => {
        const [whole, number] = begins.exec(text) ?? [];
        if (whole === undefined || number === undefined || hint?.type === "heading") return undefined;
        return valueOf(number) === n && whole.length < text.length ? codePoints(whole) : undefined;
      });
  if (isCaptioned) take("list", ({ hint }) => (hint?.type === "item" && hint.ordered ? 0 : undefined));
  return longest;
}

/** The marks that belong to the notes of a run, in the order of the text; undefined where that is not plain. */
function pair(marks: readonly NoteMark[], { caption, form, items }: Run): readonly NoteMark[] | undefined {
  const forms: readonly MarkForm[] =
    form === "plain" || form === "list" ? ["raised", "bracketed", "circled"] : ["raised", form];
  for (const one of forms) {
    const all = marks.filter((mark) => mark.form === one);
    // An exponent, or the number of a document, is beyond all notes.
    const own = all.filter(({ value }) => value <= items.length);
    const enumerated = enumerations(all);
    // A further mark has no note.
    const isFurther = ({ sentence, value }: NoteMark) => value === items.length + 1 && !enumerated.has(sentence);
    if (one !== "raised" && all.some(isFurther)) continue;
    for (const kept of [own, own.filter(({ sentence }) => !enumerated.has(sentence)), inOrder(all)])
      if (kept.length === items.length && kept.every(({ value }, n) => value === n + 1)) {
        // Lines below a sentence that enumerates explain what it enumerates.
        const explained = !caption && kept.length > 1 && enumerations(kept).size === 1;
        return explained && kept.every(({ sentence }) => sentence === kept[0]?.sentence) ? undefined : kept;
      }
    if (caption && isCitedAgain(own, items.length)) return own;
  }
  return undefined;
}

/**
 * Whether marks cite one note after the other, and some of them again. What counts from 1 once more enumerates, and an
 * exponent, which has no brackets, only seems to cite.
 */
function isCitedAgain(marks: readonly NoteMark[], count: number): boolean {
  const enumerated = enumerations(marks);
  let known = 0;
  for (const { value, sentence } of marks)
    if (value === known + 1) known++;
    else if (value < 1 || value > known || enumerated.has(sentence)) return false;
  return known === count && marks.every(isInBrackets);
}

function isInBrackets({ line, start }: NoteMark): boolean {
  return /[[［〔]/u.test(Array.from(line.text)[start] ?? "");
}

/** The sentences in which several marks count from 1 on. */
function enumerations(marks: readonly NoteMark[]): ReadonlySet<number> {
  const values = new Map<number, number[]>();
  for (const { sentence, value } of marks) collect(values, sentence, value);
  const counting = [...values].filter(([, own]) => own.length > 1 && own.every((value, n) => value === n + 1));
  return new Set(counting.map(([sentence]) => sentence));
}

/** The first marks that count on from 1; none where what is left over does not count from 1 by itself. */
function inOrder(marks: readonly NoteMark[]): NoteMark[] {
  const kept: NoteMark[] = [];
  const rest: NoteMark[] = [];
  for (const mark of marks) (mark.value === kept.length + 1 ? kept : rest).push(mark);
  const enumerated = enumerations(rest);
  return rest.every(({ sentence }) => enumerated.has(sentence)) ? kept : [];
}
