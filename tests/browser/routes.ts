import type { OpenOptions } from "./setup/open";

type Address = Required<Pick<OpenOptions, "site" | "path">>;

/**
 * A page of each kind in each script, and of the second content what the first does not have. For Hong Kong the article, and
 * the restoration in one: all others are made the same way.
 */
export const PAGES: readonly Address[] = [
  ...["/zh-hans", "/zh-hant"].flatMap((locale): Address[] => [
    { site: "content", path: locale },
    { site: "content", path: `${locale}/articles/yichang-governance` },
    { site: "content", path: `${locale}/articles/yichang-governance/green-development` },
    { site: "content", path: `${locale}/glossary` },
    { site: "content", path: `${locale}/glossary/three-zones` },
    { site: "fixtures", path: `${locale}/articles/every-markdown` },
  ]),
  { site: "content", path: "/zh-hant-hk/articles/yichang-governance" },
  { site: "content", path: "/zh-hant/articles/yichang-governance/restoration" },
];
