import type { Document } from "yaml";
import type { Script } from "@/lib/library";
import type { Origin } from "./copy-origin";
import type { Counts } from "./counts";
import type { SourceText } from "./source";
import type { Front } from "./structure/front";

/** What an editor has written already into an article that is imported again. */
export interface KeptFront {
  /** The keys of its front matter with their values. */
  readonly keys: Readonly<Record<string, unknown>>;
  /** The front matter itself, with its comments. */
  readonly document: Document;
  /** The ids of its sections by the text of their headings. */
  readonly ids: ReadonlyMap<string, string>;
}

export interface FrontParts {
  readonly title: string | undefined;
  readonly front: Front;
  readonly head: SourceText["head"];
  readonly script: Script;
  readonly origin: Origin | undefined;
  readonly counts: Counts;
  /** Name of the file of the original, beside the article. */
  readonly restoredFrom: string | undefined;
  readonly kept: KeptFront | undefined;
}

/** What stands for a title that neither the copy nor an editor gives. */
const UNTITLED = { "zh-Hans": "（无题）", "zh-Hant": "（無題）" };

/** Makes the front matter: what the editor has written, then what the copy says, then what its page says of it. */
export function frontMatterOf(parts: FrontParts): Record<string, unknown> {
  const { title, front, head, script, origin, counts, restoredFrom, kept } = parts;
  const found: Record<string, unknown> = {
    title: title ?? UNTITLED[script],
    titleSource: title === undefined ? "editorial" : "original",
    author: front.author ?? head.author,
    authorRole: front.authorRole,
    date: front.date ?? dateOf(head.date),
    source: front.source ?? head.source,
    // Where the original probably stands is only proposed, in the report.
    sourceUrl: origin?.copy,
    script,
    summary: front.abstract,
    keywords: front.keywords,
    journal: front.journal,
    restoredFrom,
  };
  // In the order in which the editor has them; script and counts are the importer's own, and new each time.
  const all = { ...kept?.keys, ...found, ...kept?.keys, script, restoration: counts };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

/** The title that the copy has, else that of its page; sites put their own name behind it. */
export function titleOf(front: Front, head: SourceText["head"]): string | undefined {
  if (front.title !== undefined) return front.title;
  const own = head.title?.split(/\s*[_|｜]\s*|\s+[-–—]+\s+/u)[0]?.trim();
  return own === "" ? undefined : own;
}

function dateOf(date: string | undefined): string | undefined {
  return /\d{4}-\d{2}(?:-\d{2})?/u.exec(date ?? "")?.[0];
}
