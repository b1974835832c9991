import type { Definition, FootnoteDefinition, Node, Root } from "mdast";
import { type Report, excerpt } from "./problems";

/** What stands apart from its place in the text, by the identifier with which the text refers to it. */
export interface Definitions {
  readonly links: ReadonlyMap<string, Definition>;
  readonly footnotes: ReadonlyMap<string, FootnoteDefinition>;
}

/** Finds the definitions of links and footnotes anywhere in a tree. The first of two with one name wins. */
export function collectDefinitions(root: Root, report: Report): Definitions {
  const links = new Map<string, Definition>();
  const footnotes = new Map<string, FootnoteDefinition>();
  // A stack of our own: a hostile tree is deeper than that of the calls.
  const ahead: Node[] = [root];
  for (let node = ahead.pop(); node; node = ahead.pop()) {
    if (isType<Definition>(node, "definition")) add(links, node, "definition", `[${node.label}]`, report);
    if (isType<FootnoteDefinition>(node, "footnoteDefinition"))
      add(footnotes, node, "footnote", `[^${node.label}]`, report);
    if (hasChildren(node)) for (let at = node.children.length - 1; at >= 0; at--) ahead.push(node.children[at]!);
  }
  return { links, footnotes };
}

function add<T extends Definition | FootnoteDefinition>(
  to: Map<string, T>,
  node: T,
  kind: "definition" | "footnote",
  name: string,
  report: Report,
): void {
  const first = to.get(node.identifier);
  if (!first) return void to.set(node.identifier, node);
  const what = `the ${kind} ${name} is defined twice, first in line ${report.fileLine(lineOf(first))}`;
  report.error(lineOf(node), `${kind}-repeated`, what, "give one of them another name");
}

/** Tells of definitions of links that nothing uses: `[注]：说明` with a half-width colon is one, and would vanish. */
export function reportUnusedLinks(definitions: Definitions, used: ReadonlySet<string>, report: Report): void {
  for (const [identifier, node] of definitions.links) {
    if (used.has(identifier)) continue;
    const what = `nothing refers to the definition [${node.label}]: ${excerpt(node.url)}, which is not shown`;
    report.error(lineOf(node), "definition-unused", what, `delete it, or write \\[${node.label}] if it is text`);
  }
}

/** The line of the Markdown text at which a node begins, from 1. */
export function lineOf(node: Node): number {
  return node.position?.start.line ?? 1;
}

function isType<T extends Node>(node: Node, type: T["type"]): node is T {
  return node.type === type;
}

function hasChildren(node: Node): node is Node & { children: Node[] } {
  return "children" in node;
}
