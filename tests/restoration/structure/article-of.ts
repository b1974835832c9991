import type { Line } from "@/lib/restoration/structure/lines";
import { makeArticle } from "@/lib/restoration/structure/make-article";

/** A sentence that is text, and nothing else. */
export const PROSE =
  "坚持新发展理念不动摇，畅通产业循环、市场循环、经济社会循环，打好产业基础高级化、产业链现代化攻坚战。";

/** Lines of a copy without hints of a format. */
export const linesOf = (...texts: string[]): Line[] =>
  texts.map((text, at) => ({ text, start: at, end: at, emphasis: [] }));

/** How an article is made where nothing else is asked for. */
export const OPTIONS = { terms: [], simplify: (text: string) => text, ids: new Map<string, string>(), keepAll: false };

/** The article that such lines make. */
export const articleOf = (...texts: string[]) => makeArticle(linesOf(...texts), OPTIONS);
