import { stringify } from "yaml";
import type { KeptFront } from "./front-matter";
import { readEditorsYaml } from "./editors-yaml";

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
  return { ...readKeys(front?.[1] ?? ""), ids };
}

function readKeys(yaml: string): Pick<KeptFront, "document" | "keys"> {
  try {
    // Lines count from the file's first, which is ---.
    const document = readEditorsYaml(`\n${yaml}`);
    const keys: unknown = document.toJS() ?? {};
    if (typeof keys === "object" && !Array.isArray(keys)) return { document, keys: keys as KeptFront["keys"] };
  } catch (error) {
    throw new BadFrontMatter(`The front matter cannot be read: ${(error as Error).message}.`, { cause: error });
  }
  throw new BadFrontMatter("The front matter is no list of keys and values, such as title: 题目.");
}

/**
 * Writes front matter: of what an editor has written only what is another one now, so that comments and marks stay.
 *
 * @param kept the front matter that stood there
 */
export function writeFront(matter: Readonly<Record<string, unknown>>, kept: KeptFront | undefined): string {
  const document = kept?.document.clone();
  if (!document?.contents) return stringify(matter, { lineWidth: 0 });
  for (const [key, value] of Object.entries(matter))
    if (JSON.stringify(value) !== JSON.stringify(kept?.keys[key])) document.set(key, value);
  return document.toString({ lineWidth: 0 });
}
