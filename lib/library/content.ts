import type { Problem } from "./problem";

/** The scripts in which a text can be stored (BCP 47). */
export const SCRIPTS = ["zh-Hans", "zh-Hant"] as const;
export type Script = (typeof SCRIPTS)[number];

/** The locales in which a site can be read (BCP 47); what each means is in `lib/locale`. */
export const LOCALES = ["zh-Hans", "zh-Hant", "zh-Hant-HK"] as const;
export type Locale = (typeof LOCALES)[number];

/** How quotation marks are written in traditional scripts: as the source has them, or “ ” as 「 」. */
export const QUOTATION_MARKS = ["as-written", "corner"] as const;
export type QuotationMarks = (typeof QUOTATION_MARKS)[number];

/** `2020`, `2020-05` or `2020-05-12`: as exact as is known, never made into a `Date`. */
export type PartialDate = string;

/** Where a thing stands in `content/`, for messages. */
export interface Place {
  /** Path relative to the folder of the content, with `/`. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
}

/** `content/site.yaml`. */
export interface Site {
  readonly name: string;
  readonly description: string;
  /** The script in which `name`, `description` and `categories` are written. */
  readonly script: Script;
  /** Absolute address without a slash at the end; `ZHENGDU_URL` wins over it. */
  readonly url: string;
  /** In the order in which the switch shows them; the first is the site's own. */
  readonly locales: readonly Locale[];
  readonly quotationMarks: QuotationMarks;
  /** Categories of the glossary in the order in which the page shows them. */
  readonly categories: readonly string[];
}

/** How a stretch of text is written in each script, by an editor's decision. Wins over every dictionary. */
export interface Override extends Place {
  readonly forms: Readonly<Record<Script, string>>;
}

/** One Markdown file of `content/articles/`, its front matter validated and its body as written. */
export interface ArticleSource {
  /** The file's name without `.md`. */
  readonly slug: string;
  readonly file: string;
  readonly title: string;
  /** Whether the source carried this title or an editor gave it. */
  readonly titleSource: "original" | "editorial";
  readonly author?: string;
  readonly authorRole?: string;
  readonly date?: PartialDate;
  /** Whether the source states the date or an editor inferred it from the text. */
  readonly dateSource: "stated" | "inferred";
  /** Where the text was published, or what copy it is. */
  readonly source?: string;
  /** Absolute address of that place. */
  readonly sourceUrl?: string;
  readonly script: Script;
  readonly summary?: string;
  /** The copy beside the article of which it was made, mostly damaged; with its text, when it is one in UTF-8. */
  readonly restoredFrom?: {
    readonly name: string;
    readonly text?: string;
    /** Whether the importer has found nothing amiss in it. */
    readonly isSound: boolean;
    /** The importer's report, as it stands beside them; what it holds is the restoration's. */
    readonly report?: unknown;
  };
  readonly keywords?: readonly string[];
  /** What a journal numbers: 中图分类号, 文献标识码, 文章编号. */
  readonly journal?: Readonly<Record<string, string>>;
  readonly overrides: readonly Override[];
  /** The body, without front matter, line breaks as `\n`. */
  readonly markdown: string;
  /** Line of the file at which the body begins, from 1. */
  readonly bodyLine: number;
}

/** One place where a term, or the formula behind it, was issued. */
export interface Origin {
  readonly body?: string;
  readonly document?: string;
  readonly date?: PartialDate;
  readonly url?: string;
  readonly note?: string;
}

/** One file of `content/glossary/`. */
export interface TermSource {
  /** The file's name without `.md`. */
  readonly id: string;
  readonly file: string;
  readonly script: Script;
  readonly term: string;
  readonly aliases: readonly string[];
  readonly pinyin: string;
  readonly english: string;
  readonly englishSource?: string;
  readonly englishDefinition: string;
  /** The body: one to three sentences, in Markdown. */
  readonly definition: string;
  /** Line of the file at which the body begins, from 1. */
  readonly bodyLine: number;
  readonly category: string;
  readonly certainty: "documented" | "contextual";
  readonly scope: "national" | "provincial" | "local";
  readonly origins: readonly Origin[];
  /** Ids of the terms of which a long term is made. */
  readonly parts: readonly string[];
  readonly seeAlso: readonly string[];
  /** A caveat for the reader. */
  readonly note?: string;
}

/** An image that stands beside the articles. */
export interface Asset {
  /** Path relative to `content/articles/`, with `/`. */
  readonly path: string;
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
}

/** Everything that `content/` holds, read once. */
export interface Content {
  /** Absolute path of the folder. */
  readonly root: string;
  readonly site: Site;
  /** By slug. */
  readonly articles: readonly ArticleSource[];
  /** By id. */
  readonly terms: readonly TermSource[];
  /** Of the whole site, from `conversion.tsv`. */
  readonly overrides: readonly Override[];
  /** By path. */
  readonly assets: readonly Asset[];
  /** All that is wrong with it. While there are errors, the rest holds what could be read. */
  readonly problems: readonly Problem[];
}
