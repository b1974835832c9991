import type { SourceText } from "../source";
import { RESERVED_IDS } from "@/lib/article";
import { assemble, type ReadLine } from "./assemble";
import { addressesIn, readMarkdownInline } from "./markdown-inline";

const FRONT = /^\uFEFF?---\n([\s\S]{0,20000}?)\n---(?:\n|$)/u;
const RULE = /^\s{0,3}(?:(?:-\s*){3,}|(?:\*\s*){3,}|(?:_\s*){3,}|=+)$/u;
const DIVIDER = /^\|?(?:\s*:?-{2,}:?\s*\|)+\s*(?::?-{2,}:?)?$/u;

/** `{#id}` behind a heading. */
const ID = /\{#([\w-]+)\}$/u;

/** A heading to which the copy gives an id. */
interface Heading {
  readonly text: string;
  readonly id: string;
}

/**
 * Reads a copy that is Markdown: what its marks say becomes hints, and its text goes without them. Each line is a paragraph,
 * as in copies that programs make; front matter gives title, author, date and source.
 *
 * @param text decoded, with `\n` at the end of each line
 */
export function readMarkdown(text: string): Omit<SourceText, "encoding"> {
  const front = FRONT.exec(text);
  const lines: ReadLine[] = [];
  const left: Record<string, string[]> = { "front matter": front?.[1]?.split("\n") ?? [] };
  const marks = (left["marks of code"] = [] as string[]);
  const addresses = (left["addresses of links"] = [] as string[]);
  const headings: Heading[] = [];
  let isCode = false;
  const rest = text.slice(front?.[0].length ?? 0).split("\n");
  for (const [at, line] of rest.entries()) {
    if (/^\s{0,3}(?:```|~~~)/u.test(line)) {
      isCode = !isCode;
      marks.push(line.trim());
    } else if (isCode) lines.push({ text: line, emphasis: [] });
    // A rule between paragraphs, the line under a heading, and the one under the head of a table.
    else if (!RULE.test(line) && !DIVIDER.test(line.trim())) {
      lines.push(readLine(line, rest[at + 1]));
      for (const address of addressesIn(line)) addresses.push(address);
      const id = /^\s{0,3}#{1,6}\s/u.test(line) && ID.exec(line.trimEnd())?.[1];
      if (id) headings.push({ text: lines.at(-1)?.text ?? "", id });
    }
  }
  const ids = idsOf(headings);
  left["ids of sections"] = headings.filter(({ text, id }) => ids.get(text) !== id).map(({ id }) => id);
  return {
    ...assemble(lines),
    format: "markdown",
    head: headOf(front?.[1] ?? ""),
    ids,
    remarks: remarksOn(left),
  };
}

function readLine(line: string, next: string | undefined): ReadLine {
  const [, marks, heading] = /^\s{0,3}(#{1,6})\s+(.*)$/u.exec(line.trimEnd()) ?? [];
  if (marks !== undefined && heading !== undefined) {
    const words = heading.replace(ID, "").trimEnd().replace(/\s#+$/u, "").trimEnd();
    return { ...readMarkdownInline(words), is: headingOf(marks.length) };
  }
  if (next !== undefined && line.trim() !== "" && /^\s{0,3}(?:={2,}|-{2,})\s*$/u.test(next) && !line.includes("|"))
    return { ...readMarkdownInline(line.trim()), is: headingOf(next.includes("=") ? 1 : 2) };
  const [, indent, bullet, item] = /^(\s*)([-*+]|\d{1,3}[.)])[ \t]+(\S.*)$/u.exec(line) ?? [];
  if (indent !== undefined && bullet !== undefined && item !== undefined) {
    const number = parseInt(bullet, 10);
    const ordered = !Number.isNaN(number);
    return {
      ...readMarkdownInline(item),
      is: { type: "item", ordered, depth: 1 + Math.floor(indent.length / 2), ...(ordered && { number }) },
    };
  }
  const quote = /^\s{0,3}>\s?(.*)$/u.exec(line)?.[1];
  if (quote !== undefined) return { ...readMarkdownInline(quote), is: { type: "quote" } };
  if (/^\s*\|.*\|\s*$/u.test(line)) {
    const cells = line
      .trim()
      .slice(1, -1)
      .split(/(?<!\\)\|/u);
    return {
      text: cells.map((cell) => readMarkdownInline(cell.trim()).text).join("\t"),
      emphasis: [],
      is: { type: "row" },
    };
  }
  const [, label, note] = /^\[\^([^\]\s]{1,20})\]:\s*(.*)$/u.exec(line) ?? [];
  if (label !== undefined && note !== undefined)
    return { text: `[${label}] ${readMarkdownInline(note).text}`, emphasis: [] };
  return readMarkdownInline(line);
}

function headingOf(level: number): ReadLine["is"] {
  return level === 1 ? { type: "title" } : { type: "heading", level };
}

/** An id is kept once; of headings with the same text nobody knows whose it is. */
function idsOf(headings: readonly Heading[]): Map<string, string> {
  const isOnce = (of: (heading: Heading) => string) => {
    const times = new Map<string, number>();
    for (const heading of headings) times.set(of(heading), (times.get(of(heading)) ?? 0) + 1);
    return (heading: Heading) => times.get(of(heading)) === 1;
  };
  const [isOnlyId, isOnlyText] = [isOnce(({ id }) => id), isOnce(({ text }) => text)];
  return new Map(
    headings
      .filter(
        (one) =>
          isOnlyId(one) && isOnlyText(one) && /^[a-z][a-z0-9-]*$/u.test(one.id) && !RESERVED_IDS.includes(one.id),
      )
      .map(({ text, id }) => [text, id]),
  );
}

/** What of the copy is not in the text, word for word. */
function remarksOn(left: Readonly<Record<string, readonly string[]>>): string[] {
  return Object.entries(left).flatMap(([what, lines]) => {
    const written = lines.filter((line) => line.trim() !== "");
    return written.length === 0 ? [] : [`left out, ${what}: ${written.join(", ")}`];
  });
}

/** Simple values only: `title: …`. */
function headOf(front: string): SourceText["head"] {
  const value = (key: string) =>
    new RegExp(String.raw`^${key}:[ \t]*["']?(.{1,500}?)["']?[ \t]*$`, "mu").exec(front)?.[1];
  const head = { title: value("title"), author: value("author"), date: value("date"), source: value("source") };
  return Object.fromEntries(Object.entries(head).filter(([, one]) => one !== undefined));
}
