import type { Heading, Root } from "mdast";
import { lineOf } from "./collect-definitions";
import { excerpt } from "./problems";
import { type Reading, sourceOf } from "./reading";

/** Ids of places and pages that every article may have. */
const OWNERS = {
  lead: "the text before the first heading",
  notes: "the footnotes",
  restoration: "the page on the restoration",
};
/** Ids that no section can have. */
export const RESERVED_IDS: readonly string[] = Object.keys(OWNERS);
const ID = /^[a-z][a-z0-9-]*$/;

/** The ids that an editor wrote at the headings of an article. */
export interface Claims {
  /** Those that hold. */
  readonly byHeading: ReadonlyMap<Heading, string>;
  /** All of them. */
  readonly taken: ReadonlySet<string>;
}

/**
 * Reads the ids at the ends of headings, `## 绿色发展 {#green-development}`, before any is made up, so that one made up
 * never takes an id that an editor gives further down. One that cannot be used is a problem, and the heading gets another.
 */
export function claimIds(root: Root, reading: Reading): Claims {
  const byHeading = new Map<Heading, string>();
  const lines = new Map<string, number>();
  for (const node of root.children) {
    if (node.type !== "heading" || node.depth < 2 || node.depth > 5) continue;
    const id = writtenId(sourceOf(node, reading));
    if (id === undefined) {
      if (node.depth === 2) warnOfMissingId(node, reading);
    } else if (isUsable(id, node, lines, reading)) {
      lines.set(id, lineOf(node));
      byHeading.set(node, id);
    }
  }
  return { byHeading, taken: new Set(lines.keys()) };
}

/** Gives the id at the end of a heading as it is written, without `{#` and `}`. */
export function writtenId(heading: string): string | undefined {
  const at = heading.lastIndexOf("{#");
  // \{#…} is text, and the # of a closing row (## 标题 ##) stand behind the id.
  if (at < 0 || heading[at - 1] === "\\") return undefined;
  return /^\{#([^}]*)\}(?:[ \t]+#+)?[ \t]*$/.exec(heading.slice(at))?.[1];
}

function isUsable(id: string, node: Heading, lines: ReadonlyMap<string, number>, { report }: Reading): boolean {
  const line = lineOf(node);
  const first = lines.get(id);
  if (!ID.test(id)) {
    const mend = "write a short English name, such as {#green-development}";
    report.error(line, "id-not-ascii", `the id "${id}" is not made of a-z, 0-9 and -, beginning with a letter`, mend);
  } else if (Object.hasOwn(OWNERS, id)) {
    const owner = OWNERS[id as keyof typeof OWNERS];
    const what = `the id "${id}" is taken by ${owner}`;
    report.error(line, "id-reserved", what, "give the heading another id");
  } else if (first !== undefined) {
    const what = `the id "${id}" is given twice, first in line ${report.fileLine(first)}`;
    report.error(line, "id-repeated", what, "give one of the headings another id");
  } else return true;
  return false;
}

function warnOfMissingId(node: Heading, reading: Reading): void {
  const what = `the heading ${excerpt(sourceOf(node, reading))} has no id`;
  const mend = "write {#…} with a short English name behind it, so that links survive a change of order";
  reading.report.warning(lineOf(node), "id-missing", what, mend);
}
