import type { Script } from "@/lib/library";
import type { Removal } from "../restoration";
import { findHeadings } from "./headings";
import { findLeadIns } from "./lead-ins";
import type { Front } from "./front-lines";
import { readFrontLines } from "./front-lines";
import type { Line } from "./lines";
import { escapeMarkdown, withStrong } from "./markdown-text";
import { type NamedTerm, proposeIds } from "./section-ids";

export interface MakeOptions {
  readonly script: Script;
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
  /** What is not in the body. Offsets of the source; the pipeline adds the lines. */
  readonly removals: readonly Omit<Removal, "line">[];
}

/** Makes an article of repaired lines: recognises what each line is by its form and by what the format said of it. */
export function makeArticle(lines: readonly Line[], options: MakeOptions): ArticleDraft {
  const { front, used } = readFrontLines(lines);
  const removals = lines.flatMap(({ text, offset, hint }, at) => {
    if (hint?.type === "furniture") return { offset, text, note: "part of the page, not of the article" };
    const line = lines[at];
    return line && used.has(line) && !options.keepAll ? { offset, text, note: "read into the front matter" } : [];
  });
  const kept = lines.filter((line) => line.hint?.type !== "furniture" && (options.keepAll || !used.has(line)));
  return { front, body: writeBody(kept, used, options), removals };
}

function writeBody(lines: readonly Line[], used: ReadonlySet<Line>, options: MakeOptions): string {
  const text = lines.filter((line) => !used.has(line));
  const levels = new Map([...findHeadings(text)].map(([at, level]) => [text[at], level]));
  const top = text.filter((line) => levels.get(line) === 2);
  const ids = proposeIds(
    top.map((line) => options.simplify(line.text)),
    options.terms,
  );
  const idOf = new Map(top.map((line, at) => [line, options.ids.get(line.text) ?? ids[at] ?? ""]));
  const strong = strongStretches(text, levels);
  const blocks: string[] = [];
  let before: Line | undefined;
  for (const line of lines) {
    const level = levels.get(line);
    const written = withStrong(line.text, strong.get(line) ?? []);
    const block = level === undefined ? writeBlock(line, written) : writeHeading(line, level, idOf.get(line));
    // Items and rows follow one another without a blank line.
    const joins = before?.hint !== undefined && before.hint.type === line.hint?.type && isRun(line);
    if (joins) blocks.push(`${blocks.pop()}\n${line.hint?.type === "quote" ? ">\n" : ""}${block}`);
    else blocks.push(line.hint?.type === "row" ? `${block}\n${rule(line.text)}` : block);
    before = line;
  }
  return blocks.length === 0 ? "" : `${blocks.join("\n\n")}\n`;
}

function isRun({ hint }: Line): boolean {
  return hint?.type === "item" || hint?.type === "row" || hint?.type === "quote";
}

function writeHeading({ text }: Line, level: number, id: string | undefined): string {
  return `${"#".repeat(level)} ${escapeMarkdown(text)}${id ? ` {#${id}}` : ""}`;
}

function writeBlock({ text, hint }: Line, written: string): string {
  switch (hint?.type) {
    case "item":
      return `${"  ".repeat(Math.max(0, hint.depth - 1))}${hint.ordered ? "1." : "-"} ${written}`;
    case "quote":
      return `> ${written}`;
    case "row":
      return `| ${text.split("\t").map(escapeMarkdown).join(" | ")} |`;
    default:
      return written;
  }
}

function rule(row: string): string {
  return `|${row
    .split("\t")
    .map(() => "---|")
    .join("")}`;
}

/** What stands out by the format; where nothing of a section does, its lead-ins. */
function strongStretches(lines: readonly Line[], levels: ReadonlyMap<Line | undefined, number>) {
  const strong = new Map<Line, readonly { start: number; end: number }[]>();
  let section: Line[] = [];
  const finish = () => {
    const found = section.some(({ emphasis }) => emphasis.length > 0)
      ? undefined
      : findLeadIns(section.map(({ text }) => text));
    for (const [at, line] of section.entries())
      strong.set(line, found?.[at] ?? line.emphasis.filter(({ type }) => type === "strong"));
    section = [];
  };
  for (const line of lines) {
    if (levels.has(line)) finish();
    else if (line.hint === undefined) section.push(line);
  }
  finish();
  return strong;
}
