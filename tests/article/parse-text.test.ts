import { expect, test } from "vitest";
import { parseText } from "@/lib/article";

const parse = (markdown: string) => parseText({ file: "glossary/x.md", markdown, bodyLine: 9 }, "fangguanfu");

test("makes paragraphs with ids of the term", () => {
  const { paragraphs, problems } = parse("简政放权。放管结合。\n\n见[文件](https://www.gov.cn)。\n");
  expect(problems).toEqual([]);
  expect(paragraphs.map(({ id, text, line }) => [id, text, line])).toEqual([
    ["fangguanfu.1", "简政放权。放管结合。", 9],
    ["fangguanfu.2", "见文件。", 11],
  ]);
  expect(paragraphs[0]!.sentences.map(({ id }) => id)).toEqual(["fangguanfu.1.1", "fangguanfu.1.2"]);
});

test("keeps the text of anything else, with a problem", () => {
  const { paragraphs, problems } = parse("## 定义\n\n- 一\n- 二\n\n![图](a.png)\n");
  expect(paragraphs.map(({ text }) => text)).toEqual(
    ["## 定义", "- 一- 二", "![图](a.png)"].map((text) => expect.stringContaining(text[0]!)),
  );
  expect(problems.map(({ line, what }) => [line, what])).toEqual([
    [9, "a heading stands where only paragraphs can"],
    [11, "a list stands where only paragraphs can"],
    [14, "a figure stands where only paragraphs can"],
  ]);
});
