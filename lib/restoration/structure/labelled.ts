import { inBothScripts } from "../chinese/in-both-scripts";
import { note, type Front } from "./front";

/** Characters of a label may stand apart, with blanks or with what sites make of blanks: 关 键 词, 摘? ? 要. */
const apart = (label: string) => Array.from(label).join(String.raw`[\s？?"“”]*`);
const anyOf = (labels: string) => labels.split(" ").map(apart).join("|");

const OPEN = String.raw`[［[【〔（(]?\s*`;
/** What follows a label: a bracket, a colon or both. */
const CLOSE = String.raw`(?:\s*[］\]】〕）)]\s*[:：]?|\s*[:：])\s*`;

/** Before a code, a blank is enough, or nothing: 文章编号 1673-8985, 文献标识码A */
const BEHIND = String.raw`(?:${CLOSE}|\s*(?=[A-Z\d]))`;

const ABSTRACT = anyOf("论文摘要 内容摘要 内容提要 内容简介 摘要 提要");
const KEYWORDS = anyOf("论文关键词 关键词 关键字 主题词");
const FACTS = anyOf(
  "中图分类号 中图法分类号 文献标识码 文献标志码 文章编号 收稿日期 修回日期 基金项目 作者简介 作者单位 通讯作者 通信作者 责任编辑 责编",
);
/** How a line begins that only journals have. */
export const OF_JOURNAL = inBothScripts(new RegExp(`^${OPEN}(?:${FACTS})`, "u"));
/** Facts that only a label at the very end of a text gives. */
const DESK = anyOf("编辑 审核 校对 监制 编审 终审 初审 复审 值班编辑 编辑部 来源 稿源 供稿");
const ENGLISH = String.raw`Abstract|ABSTRACT|Key\s?[Ww]ords|KEY\s?WORDS|DOI|doi`;

const line = (labels: string) => inBothScripts(new RegExp(String.raw`^${OPEN}(?:${labels})${CLOSE}(.+)$`, "u"));
const [abstractLine, keywordsLine] = [line(ABSTRACT), line(KEYWORDS)];
/** Without a colon only a row of words is one, behind blanks or what sites make of them; behind nothing one of three. */
const bareKeywords = inBothScripts(
  new RegExp(
    String.raw`^(?:${KEYWORDS})(?:[\s？?"“”]+(?=[^。；;]+[；;])|(?=[^。；;，,]{2,20}(?:[；;][^。；;，,]{2,20}){2}))([^。]+)$`,
    "u",
  ),
);
const alone = inBothScripts(new RegExp(String.raw`^${OPEN}(?:${ABSTRACT})\s*[］\]】〕）)]?[:：]?$`, "u"));
const englishLine = new RegExp(String.raw`^${OPEN}(${ENGLISH})${CLOSE}(.+)$`, "u");
/** Behind a letter, a digit or a bracket a label needs no space before it: D630文献标识码：A */
const factsIn = (labels: string) =>
  inBothScripts(
    new RegExp(
      String.raw`(?:^|(?<=[\s；;？?]|[\w)）]))${OPEN}(${labels})${BEHIND}(.+?)(?=(?:[\s；;？?]+|(?<=[\w)）]))${OPEN}(?:${labels})${BEHIND}|$)`,
      "gu",
    ),
  );
const [facts, deskFacts] = [factsIn(`${FACTS}|DOI|doi`), factsIn(`${FACTS}|${DESK}`)];

/** Facts whose value is a code, with text behind the last in the same line: 文章编号：1008-7621 不同的组织…。 */
const CODES = anyOf("中图分类号 中图法分类号 文献标识码 文献标志码 文章编号 收稿日期 修回日期 DOI");
const codesBeforeText = inBothScripts(
  new RegExp(
    String.raw`^(?:${OPEN}(?:${CODES})${CLOSE}[^\p{Script=Han}。]{1,60}\s){1,8}(?!${CODES})(?=\p{Script=Han}.*。)`,
    "u",
  ),
);

/** What a journal prints behind keywords, in the same line: 【关键词】… 【中图分类号】… */
const beside = inBothScripts(new RegExp(String.raw`\s+(?=${OPEN}(?:${FACTS})${CLOSE})`, "u"));

const SOURCE = inBothScripts(/^(?:来源|稿源)$/u);
/** What stands behind the editor's name where the line is one of the page. */
const [EDITOR, ELSE] = [inBothScripts(/责/u), inBothScripts(/来源\s*[:：]|\d{4}[-年]/u)];

/** UTF-16 units of a line of facts; abstracts may be longer. */
const LONGEST_FACTS = 1000;

/** How many UTF-16 units of a line are facts of a journal that a site has put before the text in the same line; 0 for any other. */
export function factsBeforeText(text: string): number {
  return codesBeforeText.exec(text)?.[0].length ?? 0;
}

/** Whether a line is an abstract behind its label, or the label alone. */
export function isAbstract(text: string): boolean {
  return abstractLine.test(text) || alone.test(text);
}

/** Whether a line is nothing but the label of an abstract that follows. */
export function isAbstractLabel(text: string): boolean {
  return alone.test(text);
}

/**
 * Reads a line that begins with a label into the front matter: abstract, keywords, and what a journal notes.
 *
 * @param isEnd whether it is one of the last lines, where an editor's desk signs
 * @returns whether it was one
 */
export function readLabelled(text: string, front: Front, isEnd = false): boolean {
  const [, abstract] = abstractLine.exec(text) ?? [];
  if (abstract !== undefined && front.abstract === undefined) {
    front.abstract = abstract;
    return true;
  }
  const [, written] = keywordsLine.exec(text) ?? bareKeywords.exec(text) ?? [];
  const [ownKeywords, ...besides] = written?.split(beside) ?? [];
  const keywords = ownKeywords?.split(/[；;，,、\s|｜]+/u).filter(Boolean);
  if (keywords !== undefined && (front.keywords === undefined || isAllOf(front.keywords, keywords))) {
    front.keywords = keywords;
    for (const fact of besides) readLabelled(fact, front);
    return true;
  }
  const [, label, english] = englishLine.exec(text) ?? [];
  if (label !== undefined && english !== undefined) {
    note(front, label, english.replace(/^[?？\s]+/u, ""));
    return true;
  }
  if (text.length > LONGEST_FACTS) return false;
  const bare = /^[（([［【].*[）)\]］】]$/u.test(text) ? text.slice(1, -1) : text;
  // Of （作者单位：…） the text keeps its own form, as a closing note.
  if (bare !== text && bare.startsWith("作者")) return false;
  for (const candidate of bare === text ? [text] : [bare, text]) {
    const found = [...candidate.matchAll(isEnd ? deskFacts : facts)];
    if (found[0]?.index !== 0) continue;
    // 责任编辑：某某 2024-10-16 来源：… is a line of the page.
    if (found.some(([, name = "", value = ""]) => EDITOR.test(name) && ELSE.test(value))) return false;
    for (const [, name = "", value = ""] of found) {
      const key = name.replace(/[^\p{L}]/gu, "");
      if (SOURCE.test(key)) front.source ??= value.trim();
      else note(front, key, value.replace(/[；;\s？?]+$/u, ""));
    }
    return true;
  }
  return false;
}

/** Whether one keyword is nothing but some of others that stand together without anything between them. */
function isAllOf([first = "", ...rest]: readonly string[], others: readonly string[]): boolean {
  if (rest.length > 0 || others.length < 2) return false;
  return others.toSorted((a, b) => b.length - a.length).reduce((left, one) => left.replace(one, ""), first) === "";
}
