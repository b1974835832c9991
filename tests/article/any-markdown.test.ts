import fc from "fast-check";
import { expect, test } from "vitest";
import { allParagraphs, parseArticle, plainText, type Block } from "@/lib/article";
import { anyCodePoint } from "../any-code-point";

const word = fc.constantFrom("改革", "发展。", "“放管服”", "，", "）", "（", "2.0", "𠮷", "a b", "１", "……", "》");
const mark = fc.constantFrom(
  ..."*_`~[]()!<>|#-+>\\&;:^{}=\"'. \t\n\r\0　",
  ..."**,__,***,```,~~~,\n\n,\n## ,\n### ,\n##### ,\n###### ,\n# ,\n> ,\n- ,\n1. ,\n---\n,\n===\n,\n    ,\n|-|-|\n,{#a},{#绿},{#lead}".split(
    ",",
  ),
  ..."[^1]|\n[^1]: |\n[a]: |[a]|](b)|![|<a@b.c>|<http:x>|](javascript:x)|&#9;|&amp;|\uD800|\uFEFF|<div>|<!--|\n\n|(a | b)\n|-".split(
    "|",
  ),
);
const markdown = fc.array(fc.oneof(word, mark), { maxLength: 60 }).map((pieces) => pieces.join(""));
const parse = (text: string) => parseArticle({ file: "x.md", markdown: text, bodyLine: 5 });
const hanOf = (text: string) => text.match(/\p{Script=Han}/gu) ?? [];

test("gives a tree or a located error for any Markdown, never a crash", () => {
  fc.assert(
    fc.property(fc.oneof(markdown, fc.string({ unit: anyCodePoint, maxLength: 200 })), (text) => {
      const lines = text.split(/\r\n?|\n/).length;
      for (const { line, what, mend } of parse(text).problems) {
        expect(line).toBeGreaterThanOrEqual(5);
        expect(line).toBeLessThan(5 + lines);
        expect(what && mend).toBeTruthy();
      }
    }),
    { numRuns: 1000 },
  );
});

test("gives every section, heading, paragraph and sentence an id of its own", () => {
  fc.assert(
    fc.property(markdown, (text) => {
      const { article } = parse(text);
      const headings = article.sections.flatMap(({ blocks }) => blocks.filter(({ type }) => type === "heading"));
      const paragraphs = allParagraphs(article);
      const ids = [...article.sections, ...(headings as (Block & { id: string })[]), ...paragraphs].map(({ id }) => id);
      ids.push(...paragraphs.flatMap(({ sentences }) => sentences.map(({ id }) => id)));
      expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
      expect(ids.every((id) => /^[a-z][a-z0-9.-]*$/.test(id))).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

test("covers every paragraph with its sentences, and keeps marks inside it", () => {
  fc.assert(
    fc.property(markdown, (text) => {
      for (const { text: own, sentences, marks } of allParagraphs(parse(text).article)) {
        const { length } = Array.from(own);
        expect(own).toBe(own.trim());
        expect(sentences.at(-1)?.end ?? 0).toBe(length);
        sentences.forEach(({ start }, at) => expect(start).toBe(at === 0 ? 0 : sentences[at - 1]!.end));
        for (const { type, start, end } of marks) {
          expect(0 <= start && start <= end && end <= length).toBe(true);
          expect(start === end).toBe(["break", "footnote", "image"].includes(type));
        }
      }
    }),
    { numRuns: 1000 },
  );
});

test("keeps the letters of prose in their order", () => {
  const prose = fc.array(
    fc.oneof(word, fc.constantFrom(..."*_`<>|#-+.!&;\\ \n　", "\n\n", "\n- ", "\n> ", "\n## ", "**")),
  );
  fc.assert(
    fc.property(prose, (pieces) => {
      const text = pieces.join("");
      // What stands behind ``` is the one place from which words go, with a problem.
      fc.pre(!text.includes("```"));
      expect(hanOf(plainText(parse(text).article))).toEqual(hanOf(text));
    }),
    { numRuns: 1000 },
  );
});

test("loses no letter without telling", () => {
  fc.assert(
    fc.property(markdown, (text) => {
      const { article, problems } = parse(text);
      if (problems.some(({ severity }) => severity === "error")) return;
      const kept = hanOf(JSON.stringify(article));
      for (const letter of new Set(hanOf(text)))
        expect(kept.filter((one) => one === letter).length).toBeGreaterThanOrEqual(
          hanOf(text).filter((one) => one === letter).length,
        );
    }),
    { numRuns: 1000 },
  );
});
