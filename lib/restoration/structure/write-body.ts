import type { Stretch } from "../traced-text";
import type { Line } from "./lines";
import type { ListItem } from "./lists";
import { escapeMarkdown, writeInline } from "./markdown-text";
import type { NoteReference, Notes } from "./notes";

/** What the lines of a text are; a line that is nothing of it is a paragraph. */
export interface Parts {
  /** Levels of headings. */
  readonly levels: ReadonlyMap<Line, number>;
  /** Ids of the headings of level 2. */
  readonly ids: ReadonlyMap<Line, string>;
  /** Items of lists that only the words show. */
  readonly items: ReadonlyMap<Line, ListItem>;
  readonly notes: Notes;
  /** What is strong in a line. */
  readonly strong: ReadonlyMap<Line, readonly Stretch[]>;
}

/** Writes lines as Markdown. Notes come last. */
export function writeBody(lines: readonly Line[], parts: Parts): string {
  const { notes } = parts.notes;
  const blocks: string[] = [];
  /** The open lists, from the outermost on, each with its last number. */
  let open: { ordered: boolean; number: number }[] = [];
  let before: Line | undefined;
  let point = ".";
  for (const line of lines) {
    if (notes.has(line)) continue;
    const run = runOf(line, parts);
    // Two lists one behind the other would be one, were they not numbered in two ways: 1. and 1)
    if (parts.items.get(line)?.first)
      point = before && runOf(before, parts) === "numbered" && point === "." ? ")" : ".";
    if (line.hint?.type === "item" && run === "item") {
      const { depth, ordered, number = 1 } = line.hint;
      open = open.slice(0, depth);
      const same = open[depth - 1]?.ordered === ordered ? open[depth - 1] : undefined;
      open[depth - 1] = { ordered, number: same ? same.number + 1 : number };
    } else open = [];
    const block = writeLine(line, parts, { number: open.at(-1)?.number ?? 1, point });
    // Items and rows follow one another without a blank line.
    if (run !== undefined && before && runOf(before, parts) === run && !parts.items.get(line)?.first)
      blocks.push(`${blocks.pop()}\n${run === "quote" ? ">\n" : ""}${block}`);
    else blocks.push(run === "row" ? `${block}\n${rule(line.text)}` : block);
    before = line;
  }
  for (const [{ text }, { label, start, end, continues }] of notes)
    blocks.push(
      `${continues ? "    " : `[^${label}]: `}${escapeMarkdown(Array.from(text).slice(start, end).join("").trim())}`,
    );
  return blocks.length === 0 ? "" : `${blocks.join("\n\n")}\n`;
}

/** How the number of an ordered item is written. */
interface Numbering {
  /** Of an item of the format's own lists. */
  readonly number: number;
  /** What stands behind the number of an item that only the words show. */
  readonly point: string;
}

function writeLine(line: Line, { levels, ids, items, notes, strong }: Parts, { number, point }: Numbering): string {
  const references = notes.references.get(line) ?? [];
  const level = levels.get(line);
  if (level !== undefined) {
    const id = ids.get(line);
    return `${"#".repeat(level)} ${writeInline(line.text, { references })}${id ? ` {#${id}}` : ""}`;
  }
  const item = items.get(line) ?? notes.listed.get(line);
  if (item)
    return `${item.number === undefined ? "-" : `${item.number}${items.has(line) ? point : "."}`} ${writeFrom(line, item.cut, references)}`;
  const written = writeInline(line.text, { strong: strong.get(line) ?? [], references });
  switch (line.hint?.type) {
    case "item":
      // Four blanks are inside of “- ” and of “10. ” as well.
      return `${"    ".repeat(Math.max(0, line.hint.depth - 1))}${line.hint.ordered ? `${number}.` : "-"} ${written}`;
    case "quote":
      return `> ${written}`;
    case "row":
      return `| ${line.text.split("\t").map(escapeMarkdown).join(" | ")} |`;
    default:
      return written;
  }
}

/** The text of a line behind what its list shows. */
function writeFrom({ text }: Line, cut: number, references: readonly NoteReference[]): string {
  const moved = references.map(({ start, end, label }) => ({ start: start - cut, end: end - cut, label }));
  return writeInline(Array.from(text).slice(cut).join(""), { references: moved });
}

/** Of what kind of run a line is a part, in which lines follow one another closely. */
function runOf(line: Line, { items, notes }: Parts): string | undefined {
  if (items.has(line)) return items.get(line)?.number === undefined ? "marked" : "numbered";
  if (notes.listed.has(line)) return "listed";
  const { hint } = line;
  return hint?.type === "item" || hint?.type === "row" || hint?.type === "quote" ? hint.type : undefined;
}

function rule(row: string): string {
  return `|${row
    .split("\t")
    .map(() => "---|")
    .join("")}`;
}
