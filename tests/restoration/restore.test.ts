import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import fc from "fast-check";
import { expect, test } from "vitest";
import { parseArticle, plainText } from "@/lib/article";
import { BadDecisions, restore, UnreadableCopy, type Restoration, type RestoreOptions } from "@/lib/restoration";

const validate = new Ajv().compile(JSON.parse(readFileSync("lib/restoration/report.schema.json", "utf8")) as object);

const restoreText = (text: string, options: Partial<RestoreOptions> = {}) =>
  restore(new TextEncoder().encode(text), { name: "x.txt", terms: [], ...options });

/** The body's text, without its front matter. */
function bodyOf({ markdown }: Restoration): string {
  const [, , body = ""] = markdown.split(/^---$/mu);
  return plainText(parseArticle({ file: "x.md", markdown: body, bodyLine: 1 }).article);
}

const PROSE =
  "坚持新发展理念不动摇，畅通产业循环、市场循环、经济社会循环，打好产业基础高级化、产业链现代化攻坚战，推动高质量发展。";
const SOUND = `宜昌：干在实处\n作者：张家胜\n2020年5月12日　来源：湖北日报\n一、绿色发展\n${PROSE}\n二、产业提质\n${PROSE}\n`;

test("a sound text comes out unchanged, with what it says of itself in the front matter", async () => {
  const restoration = await restoreText(SOUND);
  const { report, markdown, slug } = restoration;
  expect(report.changes).toEqual([]);
  expect(report.suspicions).toEqual([]);
  expect(report.explained).toBe(true);
  expect(report.counts.untouched).toBe(Array.from(SOUND).length);
  for (const line of [
    "title: 宜昌：干在实处",
    "author: 张家胜",
    "date: 2020-05-12",
    "source: 湖北日报",
    "script: zh-Hans",
  ])
    expect(markdown).toContain(`${line}\n`);
  expect(bodyOf(restoration)).toBe(`一、绿色发展\n${PROSE}\n二、产业提质\n${PROSE}`);
  expect(slug).toBe("yichang-gan-zai-shichu");
});

test("the article names its copy's address; where the original probably stands is only proposed", async () => {
  const from = "https://a.example/2021-01/26/content_41451593.htm";
  const { markdown, report } = await restoreText(SOUND, { from });
  expect(markdown).toContain(`sourceUrl: ${from}\n`);
  expect(report.origin?.probable).toContain("www.gov.cn");
});

test("with all kept, the body has every line", async () => {
  const restoration = await restoreText(SOUND, { keepAll: true });
  expect(bodyOf(restoration).replaceAll("\u3000", "")).toBe(SOUND.trim().replaceAll("\u3000", ""));
});

test("a line of the page that is kept needs no editor either", async () => {
  const text = `某县推进改革的路径\n【字体：大 中 小 打印\n${SOUND}`;
  for (const keepAll of [false, true]) expect((await restoreText(text, { keepAll })).report.needsEditor).toBe(0);
});

test("the report keeps its schema, whatever was done", async () => {
  for (const text of [SOUND, "國(guó)務(wù)院,發(fā)展。\n".repeat(20), "确?!耙唤逅驏|流”。\n锟斤拷\n", "@@一@@二\n"]) {
    const { report } = await restoreText(text, { from: "https://a.example/2021-01/26/content_41451593.htm" });
    expect(validate(JSON.parse(JSON.stringify(report)))).toBe(true);
    expect(report.origin?.probable).toBe("http://www.gov.cn/2021-01/26/content_41451593.htm");
  }
});

test("nothing is lost: all text is in the article, in a change or in a removal", async () => {
  const piece = fc.constantFrom(
    "國(guó)",
    "務(wù)院,",
    "發(fā)展。",
    "\n",
    "A股1,000.5亿",
    "(GDP)",
    "?!",
    "@@",
    "“六多合一”",
    "。，",
    "\n一、绿色\n",
    "*_`[x](y)",
    "锟斤拷",
    " ",
    "旳",
    "⺠",
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { minLength: 1, maxLength: 16 }), async (pieces) => {
      const text = `坚持${pieces.join("")}改革`;
      const restoration = await restoreText(text, { keepAll: true });
      const { changes, removals } = restoration.report;
      // Undo what was done, from the end: what remains of the article must be the source.
      const covered = new Set<number>();
      for (const { offset, before } of changes)
        for (let n = 0; n < Array.from(before).length; n++) covered.add(offset + n);
      for (const { offset, text: gone } of removals)
        for (let n = 0; n < Array.from(gone).length; n++) covered.add(offset + n);
      const body = Array.from(bodyOf(restoration));
      let at = 0;
      for (const [offset, char] of Array.from(text).entries()) {
        if (covered.has(offset) || /\s/u.test(char)) continue;
        const found = body.indexOf(char, at);
        expect(found, `${char} at ${offset} of ${JSON.stringify(text)}`).toBeGreaterThanOrEqual(at);
        at = found + 1;
      }
    }),
    { numRuns: 12 },
  );
});

test("what cannot be read is told in one line", async () => {
  await expect(restoreText("")).rejects.toThrow(UnreadableCopy);
  await expect(restoreText("\0\u0001\0\u0001")).rejects.toThrow(UnreadableCopy);
  const decisions = [{ offset: 0, before: "没有", reading: "有", reason: "x" }];
  await expect(restoreText(SOUND, { decisions })).rejects.toThrow(BadDecisions);
});

test("tells nothing of what a page has around the article, and of no mapping where there was none", async () => {
  const furniture = "繁體版 | 無障礙閱讀 | 簡體版";
  const { report } = await restoreText(`首页|繁體版|無障礙\n${SOUND}\n${furniture}`);
  expect(report.removals.map(({ text }) => text)).toContain("首页|繁體版|無障礙");
  const gone = report.removals.map(({ line }) => line);
  expect(report.suspicions.filter(({ line }) => gone.includes(line))).toEqual([]);
  const genuine = await restoreText(
    "政府公布新的政策，並說明對於民眾的影響。為了後續發展，製作了許多資料，復興與複雜的問題並存。",
  );
  expect(genuine.report.script).toEqual({ stored: "zh-Hant", mapped: false });
});

test("a text without a title is so called in its own script", async () => {
  expect((await restoreText(`${PROSE}\n`)).markdown).toContain("title: （无题）");
  const traditional = "堅持新發展理念不動搖，暢通產業循環、市場循環、經濟社會循環，打好產業鏈現代化攻堅戰。";
  expect((await restoreText(`${traditional}\n`)).markdown).toContain("title: （無題）");
});

test("marks of bytes that nobody could read stay as they are", async () => {
  const copy =
    "面对诸多问题?!?】\n城市(shì)治理要發(fā)展經(jīng)濟(jì),學(xué)校的業(yè)務(wù)要看實(shí)效,群眾滿意。鄉(xiāng)鎮(zhèn)政府?dāng)?shù)據(jù)另外算。\n";
  const { report } = await restoreText(copy);
  expect(report.suspicions.map(({ kind, text }) => [kind, text])).toContainEqual(["shifted-bytes", "?!?"]);
  expect(report.changes.filter(({ offset }) => offset < 10)).toEqual([]);
});

test("commas that a site puts before every mark are taken out, and the copy is explained", async () => {
  const line = "会议强调,,发展是第一要(yào)务,?!笆奈?wǔ)”时(shí)期,,改(gǎi)革要(yào)深(shēn)入,,办法要(yào)务实,。\n";
  const restoration = await restoreText(line);
  expect(bodyOf(restoration)).toContain("发展是第一要务。“十四五”时期，改革要深入，办法要务实。");
  expect(restoration.report.explained).toBe(true);
});
