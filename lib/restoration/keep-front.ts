import { parse } from "yaml";
import type { KeptFront } from "./front-matter";

/** `## 标题 {#id}` */
const HEADING = /^#{2,5}\s+(.+?)\s+\{#([a-z][a-z0-9-]*)\}\s*$/gmu;

/**
 * Reads what an editor has written into an article that is imported again: its front matter, and the ids of its sections.
 *
 * @param markdown the whole file; one whose front matter cannot be read gives its ids only
 */
export function keepFront(markdown: string): KeptFront {
  const yaml = /^---\n([\s\S]*?)\n---(?:\n|$)/u.exec(markdown)?.[1];
  const ids = new Map(
    [...markdown.matchAll(HEADING)].map(([, text = "", id = ""]) => [text.replace(/\\(.)/gu, "$1"), id]),
  );
  let keys: unknown;
  try {
    keys = parse(yaml ?? "");
  } catch {
    // A broken front matter is told by the check of the content; here nothing of it can be kept.
  }
  if (typeof keys !== "object" || keys === null || Array.isArray(keys)) return { keys: {}, ids };
  return { keys: keys as Record<string, unknown>, ids };
}
