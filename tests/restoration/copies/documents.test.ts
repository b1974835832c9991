import { expect, test } from "vitest";
import { restore } from "@/lib/restoration";
import { makeDocx, paragraph } from "../input/make-docx";
import { column, makePdf } from "../input/make-pdf";

/** The article of a document, without the counts of its characters. */
async function articleOf(bytes: Uint8Array, name: string): Promise<string> {
  const { markdown } = await restore(bytes, { name, terms: [] });
  return markdown.replace(/^restoration:\n(?: {2}.*\n)+/mu, "");
}

const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const text = (content: string) => `<w:r><w:t xml:space="preserve">${content}</w:t></w:r>`;
const note = (id: number, content: string) => `<w:footnote w:id="${id}"><w:p>${text(` ${content}`)}</w:p></w:footnote>`;
const reference = (id: number) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;

test("a Word document with styles, footnotes, and a heading that only its number shows", async () => {
  const body = [
    paragraph("关于推进政务公开的若干思考", "a"),
    paragraph("作者：某某研究室　　2020年6月"),
    paragraph("一、公开是常态", "b"),
    `<w:p>${text("公开透明是法治政府的基本特征")}${reference(1)}${text("。要坚持以公开为常态、不公开为例外")}${reference(2)}${text("。")}</w:p>`,
    paragraph("二、制度要管用", "b"),
    paragraph("要健全公开属性源头认定、发布审核和评估考核机制。"),
    paragraph("（一）主动公开"),
    paragraph("重大决策、重点项目和民生实事的进展，都应当及时向社会公布，接受群众的监督。"),
  ].join("");
  const notes = `<w:footnotes ${WORD}>${note(1, "见《法治政府建设实施纲要》。")}${note(2, "参见《政府信息公开条例》。")}</w:footnotes>`;
  const docx = makeDocx(body, [{ name: "word/footnotes.xml", content: notes }]);
  expect(await articleOf(docx, "a.docx")).toBe(`---
title: 关于推进政务公开的若干思考
titleSource: original
author: 某某研究室
date: 2020-06
script: zh-Hans
---

## 一、公开是常态 {#gongkai-shi-changtai}

公开透明是法治政府的基本特征[^1]。要坚持以公开为常态、不公开为例外[^2]。

## 二、制度要管用 {#zhidu-yao-guanyong}

要健全公开属性源头认定、发布审核和评估考核机制。

### （一）主动公开

重大决策、重点项目和民生实事的进展，都应当及时向社会公布，接受群众的监督。

[^1]: 见《法治政府建设实施纲要》。

[^2]: 参见《政府信息公开条例》。
`);
});

/** A paragraph in lines of a column of a journal, the first one indented. */
const wrapped = (paragraphs: readonly string[]) =>
  paragraphs.flatMap((one) =>
    Array.from({ length: Math.ceil(one.length / 22) }, (_, n) => one.slice(n * 22, n * 22 + 22)),
  );

const LONG =
  "　　推进事项集成、流程再造和系统互通，完善一网通办的长效机制，健全评价和监督的制度，确保改革走深走实，让企业和群众有更多的获得感。";

test("a journal's PDF in two columns, with a running head, page numbers, notes at the foot, and a paragraph over two pages", async () => {
  const left = wrapped([
    "　　治理现代化要求把制度优势转化为治理效能①。近年来各地围绕简政放权持续发力，取得了明显的成效。",
    "　　一、总体思路",
    "　　下一步要在标准化、规范化、便利化上下更大功夫②，让改革的成果更多更公平地惠及全体人民。",
    "　　要坚持问题导向，聚焦企业反映强烈的堵点难点，打通数据共享的最后一公里。",
  ]);
  const right = wrapped([
    "　　要坚持系统观念，统筹好当前和长远、局部和全局的关系，稳中求进。",
    "　　二、主要任务",
    LONG.slice(0, 44),
  ]);
  const next = wrapped([
    LONG.slice(44),
    "　　三、保障措施",
    "　　各地要加强组织领导，细化工作举措，确保各项任务落到实处、见到成效。",
  ]);
  const head = { text: "某某学刊 2020年第3期", x: 220, y: 810, size: 9 };
  const pdf = makePdf([
    [
      head,
      { text: "治理现代化视角下的放管服改革", x: 150, y: 750, size: 18 },
      ...column(left, { x: 60, y: 700, size: 10, step: 16 }),
      ...column(right, { x: 310, y: 700, size: 10, step: 16 }),
      { text: "①见《关于深化改革的决定》第三条。", x: 60, y: 120, size: 8 },
      { text: "②见《行动计划》第二部分。", x: 60, y: 106, size: 8 },
      { text: "· 1 ·", x: 290, y: 40, size: 9 },
    ],
    [head, ...column(next, { x: 60, y: 700, size: 10, step: 16 }), { text: "· 2 ·", x: 290, y: 40, size: 9 }],
  ]);
  expect(await articleOf(pdf, "a.pdf")).toBe(`---
title: 治理现代化视角下的放管服改革
titleSource: original
script: zh-Hans
---

治理现代化要求把制度优势转化为治理效能[^1]。近年来各地围绕简政放权持续发力，取得了明显的成效。

## 一、总体思路 {#zongti-silu}

下一步要在标准化、规范化、便利化上下更大功夫[^2]，让改革的成果更多更公平地惠及全体人民。

要坚持问题导向，聚焦企业反映强烈的堵点难点，打通数据共享的最后一公里。

要坚持系统观念，统筹好当前和长远、局部和全局的关系，稳中求进。

## 二、主要任务 {#zhuyao-renwu}

推进事项集成、流程再造和系统互通，完善一网通办的长效机制，健全评价和监督的制度，确保改革走深走实，让企业和群众有更多的获得感。

## 三、保障措施 {#baozhang-cuoshi}

各地要加强组织领导，细化工作举措，确保各项任务落到实处、见到成效。

[^1]: 见《关于深化改革的决定》第三条。

[^2]: 见《行动计划》第二部分。
`);
});
