import { expect, test } from "vitest";
import { articleOf } from "./article-of";
import { workOf } from "./work-of";

test.each<[string, (at: number) => string]>([
  ["short lines", (at) => `城乡统筹第${at}事项`],
  ["sentences that lead in", (at) => `强化责任担当。要把第${at}项责任扛在肩上，落实到行动上。`],
  ["headings in one line with their text", (at) => `（一）总体要求。坚持新发展理念${at}不动摇，畅通产业循环。`],
  ["captions above what is no note", (at) => (at % 2 === 0 ? "注释" : `[1] 某书${at}，见[2]`)],
])("twice as many lines take twice the work: %s", (_, textAt) => {
  const work = (count: number) => workOf(() => articleOf(...Array.from({ length: count }, (_, at) => textAt(at))));
  work(100);
  expect(work(2000) / work(1000)).toBeLessThan(2.5);
});

test.each([
  ["without a full stop", "各级"],
  ["of brackets", "（各"],
  ["of quotation marks", '国"'],
])("a line %s that is twice as long takes twice the work", (_, text) => {
  const work = (count: number) => workOf(() => articleOf("标题在这里", text.repeat(count)));
  work(100);
  expect(work(40_000) / work(20_000)).toBeLessThan(2.5);
});
