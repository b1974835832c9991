import { parseDocument, stringify } from "yaml";
import type { KeptFront } from "./front-matter";
import { parseYaml } from "./parse-yaml";

/** `## 标题 {#id}` */
const HEADING = /^#{2,5}\s+(.+?)\s+\{#([a-z][a-z0-9-]*)\}\s*$/gmu;

/** An article whose front matter cannot be read, and so not be kept: one line that says why. */
export class BadFrontMatter extends Error {
  override readonly name = "BadFrontMatter";
}

/**
 * Reads what an editor has written into an article that is imported again: its front matter, and the ids of its sections.
 *
 * @param markdown the whole file
 * @throws {BadFrontMatter} where it has a front matter that cannot be read
 */
export function keepFront(markdown: string): KeptFront {
  const text = markdown.replace(/^\uFEFF/u, "").replaceAll("\r\n", "\n");
  const front = /^---\n(?:([\s\S]*?)\n)??---(?:\n|$)/u.exec(text);
  if (front === null && text.startsWith("---\n"))
    throw new BadFrontMatter("The front matter has no end: write --- below it.");
  const ids = new Map(
    [...text.matchAll(HEADING)].map(([, heading = "", id = ""]) => [heading.replace(/\\(.)/gu, "$1"), id]),
  );
  const yaml = front?.[1] ?? "";
  return { keys: keysOf(yaml), yaml, ids };
}

function keysOf(yaml: string): Record<string, unknown> {
  let keys: unknown;
  try {
    // Lines count from the file's first, which is ---.
    keys = parseYaml(`\n${yaml}`) ?? {};
  } catch (error) {
    throw new BadFrontMatter(`The front matter cannot be read: ${(error as Error).message}.`, { cause: error });
  }
  if (typeof keys !== "object" || keys === null || Array.isArray(keys))
    throw new BadFrontMatter("The front matter is no list of keys and values, such as title: 题目.");
  return keys as Record<string, unknown>;
}

/**
 * Writes front matter: of what an editor has written only what is another one now, so that comments and marks stay.
 *
 * @param kept the front matter that stood there
 */
export function writeFront(matter: Readonly<Record<string, unknown>>, kept: KeptFront | undefined): string {
  const document = parseDocument(kept?.yaml ?? "");
  if (kept === undefined || document.contents === null) return stringify(matter, { lineWidth: 0 });
  for (const [key, value] of Object.entries(matter))
    if (JSON.stringify(value) !== JSON.stringify(kept.keys[key])) document.set(key, value);
  return document.toString({ lineWidth: 0 });
}
