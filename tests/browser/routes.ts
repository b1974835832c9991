import type { OpenOptions } from "./setup/open";

/** A page of each kind, in each locale, on each of the two sites. */
export const PAGES: readonly Required<Pick<OpenOptions, "site" | "path">>[] = ["zh-hans", "zh-hant"].flatMap(
  (locale) => [
    ...[
      "",
      "/articles/yichang-governance",
      "/articles/yichang-governance/green-development",
      "/glossary",
      "/glossary/three-zones",
      "/glossary/fangguanfu",
    ].map((path) => ({ site: "content" as const, path: `/${locale}${path}` })),
    ...[
      "/articles/every-markdown",
      "/articles/one-paragraph",
      "/articles/water-city/river-chief",
      "/glossary/three-districts",
    ].map((path) => ({ site: "fixtures" as const, path: `/${locale}${path}` })),
  ],
);
