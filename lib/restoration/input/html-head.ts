import type { SourceText } from "../source";

type Head = SourceText["head"];

/** Names under which pages tell a fact, the one that is likeliest true first; those in mixed case are of government sites. */
const NAMES = {
  title: ["articletitle", "og:title", "twitter:title", "dc.title", "headline"],
  author: ["author", "article:author", "og:article:author", "dc.creator", "byl", "authors"],
  date: [
    "article:published_time",
    "og:article:published_time",
    "publishdate",
    "pubdate",
    "publish_date",
    "publishtime",
    "weibo: article:create_at",
    "datepublished",
    "dc.date",
    "og:release_date",
    "date",
  ],
  source: [
    "contentsource",
    "source",
    "article:source",
    "og:source",
    "mediaid",
    "og:site_name",
    "dc.publisher",
    "copyright",
  ],
} as const;

/** Characters of the longest value that is one. */
const LONGEST = 500;

/** What the head of a page says of it. */
export function readHead(document: Document, html: string): Head {
  const facts = new Map<string, string>();
  for (const meta of document.querySelectorAll("meta")) {
    const name = (
      meta.getAttribute("name") ??
      meta.getAttribute("property") ??
      meta.getAttribute("itemprop")
    )?.toLowerCase();
    const value = plain(meta.getAttribute("content"));
    if (name && value && !facts.has(name.trim())) facts.set(name.trim(), value);
  }
  const fact = (names: readonly string[]) => names.map((name) => facts.get(name)).find((value) => value !== undefined);
  const head: Record<keyof Head, string | undefined> = {
    title: fact(NAMES.title) ?? plain(document.querySelector("title")?.textContent),
    canonical: [
      document.querySelector('link[rel~="canonical"]')?.getAttribute("href"),
      facts.get("og:url"),
      facts.get("url"),
      /<!--\s{0,9}saved from url=\(\d{1,6}\)([^\s<>]{1,2000})/i.exec(html.slice(0, 10_000))?.[1],
    ]
      .map(address)
      .find((found) => found !== undefined),
    author: fact(NAMES.author),
    date: fact(NAMES.date),
    source: fact(NAMES.source),
  };
  return Object.fromEntries(Object.entries(head).filter(([, value]) => value !== undefined));
}

function plain(value: string | null | undefined): string | undefined {
  const text = value?.replace(/\s+/g, " ").trim();
  return text && text.length <= LONGEST ? text : undefined;
}

/** An absolute address on the web, as it is written. */
function address(value: string | null | undefined): string | undefined {
  const text = value?.trim();
  return text && /^https?:\/\/[^\s/]/i.test(text) && URL.canParse(text) ? text : undefined;
}
