import type { Line } from "@/lib/restoration/structure/lines";
import { makeArticle } from "@/lib/restoration/structure/make-article";

/** Lines of a copy without hints of a format. */
export const linesOf = (...texts: string[]): Line[] => texts.map((text, offset) => ({ text, offset, emphasis: [] }));

/** The article that such lines make. */
export const articleOf = (...texts: string[]) =>
  makeArticle(linesOf(...texts), {
    script: "zh-Hans",
    terms: [],
    simplify: (text) => text,
    ids: new Map(),
    keepAll: false,
  });
