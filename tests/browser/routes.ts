import { expect } from "vitest";
import type { OpenOptions } from "./setup/open";

/** A page of each kind, in each locale, on each of the two sites. */
export const PAGES: readonly Required<Pick<OpenOptions, "site" | "path">>[] = [
  ...["zh-hans", "zh-hant"].flatMap((locale) => [
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
  ]),
];

/** Asserts that a text in traditional script has kept nothing that only simplified texts have. */
export function expectTraditional(text: string): void {
  expect(text.match(/[发体环东书见产权业务经济标题释译]/gu)?.join("") ?? "").toBe("");
}
