import fc from "fast-check";
import { expect, test } from "vitest";
import { readMarkdown } from "@/lib/restoration/input/read-markdown";
import { readMarkdownInline } from "@/lib/restoration/input/markdown-inline";
import { processorTime } from "../../processor-time";

test("makes hints of what marks say, and takes them out of the text", () => {
  const { text, hints, emphasis } = readMarkdown(
    [
      "# 标题",
      "## 一、绿色 {#green}",
      "坚持**发展**与*改革*[^1]，见[文件](https://a.example/)。",
      "- 甲",
      "  1. 乙",
      "> 引",
      "| 年 | 数 |",
      "|---|---|",
      "小题",
      "---",
      "2\\. 不是列表",
      "[^1]: 注**文**",
    ].join("\n"),
  );
  expect(text.split("\n")).toEqual([
    "标题",
    "一、绿色",
    "坚持发展与改革[1]，见文件。",
    "甲",
    "乙",
    "引",
    "年\t数",
    "小题",
    "2. 不是列表",
    "[1] 注文",
  ]);
  expect(hints).toEqual([
    { line: 0, is: { type: "title" } },
    { line: 1, is: { type: "heading", level: 1 } },
    { line: 3, is: { type: "item", ordered: false, depth: 1 } },
    { line: 4, is: { type: "item", ordered: true, depth: 2, number: 1 } },
    { line: 5, is: { type: "quote" } },
    { line: 6, is: { type: "row" } },
    { line: 7, is: { type: "heading", level: 1 } },
  ]);
  const chars = Array.from(text);
  expect(emphasis.map(({ start, end, type }) => [chars.slice(start, end).join(""), type])).toEqual([
    ["发展", "strong"],
    ["改革", "emphasis"],
    ["[1]", "raised"],
  ]);
});

test("reads the front matter, and tells what else it has", () => {
  const { text, head, remarks } = readMarkdown("---\ntitle: 一\ndate: '2020-01-01'\ntags: [a]\n---\n二");
  expect([text, head]).toEqual(["二", { title: "一", date: "2020-01-01" }]);
  // A title may be another one than the text has: all is told.
  expect(remarks).toEqual(["left out, front matter: title: 一, date: '2020-01-01', tags: [a]"]);
});

test("keeps ids of sections that can stay, and tells of all that is not in the text", () => {
  const { text, ids, remarks } = readMarkdown(
    "## 一 {#one} \n## 二 ## {#Two}\n## 三 {#lead}\n见[文](https://a.example/b)与![图](c.png)。\n```js\n码\n```",
  );
  expect(text).toBe("一\n二\n三\n见文与图。\n码");
  expect(ids).toEqual(new Map([["一", "one"]]));
  expect(remarks).toEqual([
    "left out, marks of code: ```js, ```",
    "left out, addresses of links: https://a.example/b, c.png",
    "left out, ids of sections: Two, lead",
  ]);
});

test("loses no character that is no mark, and leaves stars that do not pair", () => {
  expect(readMarkdownInline("A*B与**C")).toEqual({ text: "A*B与**C", emphasis: [] });
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom("改", "**", "*", "_", "[", "]", "(", ")", "\\", "!", "^", "a"), { maxLength: 12 }),
      (parts) => {
        const line = parts.join("");
        // The address of a link is no text.
        fc.pre(!line.includes("]("));
        const { text, emphasis } = readMarkdownInline(line);
        expect(text.match(/改/gu)?.length).toBe(line.match(/改/gu)?.length);
        for (const { end } of emphasis) expect(end).toBeLessThanOrEqual(Array.from(text).length);
      },
    ),
  );
});

test("takes time in proportion to the text, also where marks have no end", () => {
  expect(readMarkdownInline("*甲*，".repeat(501))).toEqual({ text: "*甲*，".repeat(501), emphasis: [] });
  expect(readMarkdownInline("*甲*，".repeat(500)).emphasis).toHaveLength(500);
  const started = processorTime();
  readMarkdown(Array.from({ length: 1000 }, (_, depth) => `${" ".repeat(depth)}- 一`).join("\n"));
  readMarkdown(`# 一${" ".repeat(50_000)}二`);
  readMarkdownInline("[".repeat(200_000));
  readMarkdownInline("![".repeat(100_000));
  expect(processorTime() - started).toBeLessThan(1500);
});
