import type { Script } from "@/lib/library";
import type { Mark } from "./article";
import type { Report } from "./problems";
import { readVariantForms } from "./variant-forms";

/** A `-{` or `}-` in a text. */
export interface Delimiter {
  readonly opens: boolean;
  /** Where it begins, in code points. */
  readonly at: number;
  /** Line of the Markdown text, from 1. */
  readonly line: number;
}

/** In Markdown, with the backslashes that make text of them. `-{#` begins the id of a heading. */
const WRITTEN = /(\\*)-(\\?)\{(?!#)|(\\*)\}(\\?)-/gu;
const READ = /-\{(?!#)|\}-/gu;

/**
 * Finds the delimiters of a text in which Markdown's escapes are resolved already.
 *
 * @param source the text as it was written; the same text where it knows no escapes
 * @param first where the text begins
 */
export function findDelimiters(text: string, source: string, first: Omit<Delimiter, "opens">): Delimiter[] {
  if (!text.includes("-{") && !text.includes("}-")) return [];
  const escaped = [...source.matchAll(WRITTEN)].map(
    ([, before = "", inside = "", beforeClose = "", insideClose = ""]) =>
      (before + beforeClose).length % 2 === 1 || inside + insideClose !== "",
  );
  return [...text.matchAll(READ)].flatMap((match, n) => {
    if (escaped[n] === true) return [];
    const before = Array.from(text.slice(0, match.index));
    const line = first.line + before.filter((char) => char === "\n").length;
    return { opens: match[0] === "-{", at: first.at + before.length, line };
  });
}

/**
 * Takes `-{…}-` out of a text: what is the article's own stays in it, with a mark that says how it is written in each
 * locale. Other marks move with the text. What has no partner stays as it is written, with a problem.
 *
 * @param chars code points, to which the offsets of `marks` and `delimiters` refer
 */
export function takeOutOverrides(
  chars: readonly string[],
  marks: readonly Mark[],
  delimiters: readonly Delimiter[],
  { script, report }: { script: Script; report?: Pick<Report, "error"> },
): { chars: readonly string[]; marks: readonly Mark[] } {
  const pairs = pairUp(delimiters, report);
  if (pairs.length === 0) return { chars, marks };
  const kept: string[] = [];
  // Where each code point goes: the offset in the new text.
  const moved: number[] = [];
  const goTo = (end: number, keep: boolean) => {
    for (let at = moved.length; at < end; at++) moved.push(keep ? kept.push(chars[at] ?? "") - 1 : kept.length);
  };
  const overrides = pairs.map(({ open, close, line }): Mark => {
    const content = chars.slice(open + 2, close).join("");
    const { shown, forms, complaint } = readVariantForms(content, script);
    if (complaint) report?.error(line, complaint.code, complaint.what, complaint.mend);
    goTo(open, true);
    goTo(open + 2 + shown.start, false);
    const start = kept.length;
    goTo(open + 2 + shown.end, true);
    const end = kept.length;
    goTo(close + 2, false);
    return { type: "override", start, end, ...(forms && { forms }) };
  });
  goTo(chars.length, true);
  moved.push(kept.length);
  const others = marks.flatMap((mark) => {
    const [start = 0, end = 0] = [moved[mark.start], moved[mark.end]];
    return start === end && mark.start !== mark.end ? [] : [{ ...mark, start, end }];
  });
  return { chars: kept, marks: [...others, ...overrides.filter(({ start, end }) => start < end)] };
}

/** A plain text, such as a title in the front matter, with its overrides as marks. Its problems are not told. */
export function readPlainText(text: string, script: Script): { text: string; marks: readonly Mark[] } {
  const delimiters = findDelimiters(text, text, { at: 0, line: 1 });
  if (delimiters.length === 0) return { text, marks: [] };
  const { chars, marks } = takeOutOverrides(Array.from(text), [], delimiters, { script });
  return { text: chars.join(""), marks };
}

interface Pair {
  readonly open: number;
  readonly close: number;
  readonly line: number;
}

/** Joins each `}-` with the last `-{` before it. One further out has no partner then; a `}-` without one is text. */
function pairUp(delimiters: readonly Delimiter[], report: Pick<Report, "error"> | undefined): Pair[] {
  const pairs: Pair[] = [];
  let open: Delimiter | undefined;
  const complain = ({ line }: Delimiter) =>
    report?.error(line, "override-open", "-{ stands without }-", "write }- behind it, or \\-{ if it is text");
  for (const delimiter of delimiters) {
    if (delimiter.opens) {
      if (open) complain(open);
      open = delimiter;
    } else if (open && delimiter.at >= open.at + 2) {
      pairs.push({ open: open.at, close: delimiter.at, line: open.line });
      open = undefined;
    }
  }
  if (open) complain(open);
  return pairs;
}
