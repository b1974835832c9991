import type { Problem } from "./problem";
import type { ArticleKeys } from "./schema/article";
import type { SiteKeys } from "./schema/site";
import type { TermKeys } from "./schema/term";
import type { LineOf } from "./yaml/line-of";

/**
 * A file with front matter as far as it could be read. The checks work on drafts and not on what is sound as a whole,
 * so that a term whose pinyin is missing is still told that its see-also leads to nothing, in the same run.
 */
export interface Draft<Keys> {
  /** The file's name without `.md`: the slug or id. */
  readonly name: string;
  readonly file: string;
  /** The keys whose values are sound. */
  readonly keys: Partial<Keys>;
  /** All keys with their defaults, when none that must be there is missing or bad. */
  readonly whole?: Keys;
  /** Absent when the file could not be read or has no front matter, which is told already. */
  readonly body?: string;
  readonly bodyLine: number;
  readonly lineOf: LineOf;
}

/** Everything that the checks look at. */
export interface Drafts {
  readonly site: Partial<SiteKeys>;
  /** Paths of all files in `articles/` and `glossary/`, relative to the folder of the content. */
  readonly files: readonly string[];
  /** By slug. */
  readonly articles: readonly Draft<ArticleKeys>[];
  /** By id. */
  readonly terms: readonly Draft<TermKeys>[];
}

/** The one form of every check of the content as a whole. */
export type Check = (drafts: Drafts) => Problem[];
