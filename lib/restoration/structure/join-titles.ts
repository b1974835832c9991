import { codePoints } from "../code-points";
import { inBothScripts } from "../chinese/in-both-scripts";
import type { Line } from "./lines";
import { OFFICE_END } from "./offices";

/** How many lines a title takes, and how long each of them may be in code points. */
const [MOST, LONGEST] = [4, 40];

const ABOUT = "关于";
/** What kind of official paper something is. */
const PAPER = "通知|通报|意见|决定|公告|办法|规定|方案|批复|纲要|规划|条例|细则|函";
const BEHIND = "(?:[（(][^（）()]{1,12}[）)])?$";

/** 关于印发《……》的通知（试行）: such a title is as long as the names in it. */
export const OFFICIAL = inBothScripts(new RegExp(`${ABOUT}.*(?:${PAPER})${BEHIND}`, "u"));
/** As above, and said in full: 关于……的若干意见. */
const IN_FULL = inBothScripts(new RegExp(`${ABOUT}.*的(?:若干)?(?:${PAPER})${BEHIND}`, "u"));
const NAMED = inBothScripts(new RegExp(`(?:${PAPER})(?:[（(][^（）()]{1,12}[）)])?》?$`, "u"));
const FINISHED = inBothScripts(new RegExp(`(?:${PAPER}|思考|研究|探讨|分析)${BEHIND}`, "u"));
/** 在……会议上的讲话: what was said is told at the very end. */
const SPEECH = inBothScripts(/^在.*上的(?:讲话|致辞|致词|发言|演讲|报告|总结)$/u);
const SPOKEN = inBothScripts(/的(?:讲话|致辞|致词|发言|演讲)$/u);
/** 某某县国民经济和社会发展第十三个五年规划纲要: the plan that every place makes. */
const [PLAN, PLAN_BEGINS] = [
  inBothScripts(/国民经济和社会发展(?:第\p{Script=Han}{1,3}个五年|“?\p{Script=Han}{2,3}五”?)[规计]划.*(?:纲要|建议)/u),
  inBothScripts(/国民经济和社会发展$/u),
];
/** ——2021年2月2日在云州市第八届 and below it 人民代表大会第七次会议上: when and where somebody spoke. */
const [OCCASION_BEGINS, OCCASION] = [
  inBothScripts(/^[（(—─-]*\s*\d{4}年\d{1,2}月\d{1,2}日在[^上]+$/u),
  inBothScripts(/会议?上[）)]?$/u),
];
const OFFICE = inBothScripts(new RegExp(`(?:${OFFICE_END}|国务院|部)$`, "u"));
const BEGINS = inBothScripts(new RegExp(`^${ABOUT}`, "u"));
const SAYS_ABOUT = inBothScripts(new RegExp(ABOUT, "u"));

/**
 * Puts titles and headings together that a page shows in several lines: 《 of one is closed in another, or only together
 * they say what paper it is.
 */
export function joinTitles(lines: readonly Line[]): Line[] {
  const joined: Line[] = [];
  for (let at = 0; at < lines.length;) {
    const parts = titleAt(lines, at);
    const [first] = parts;
    if (!first) break;
    joined.push(parts.length === 1 ? first : joinedLine(first, parts));
    at += parts.length;
  }
  return joined;
}

/** The lines that make one title, from a line on; that line alone where it is whole. */
function titleAt(lines: readonly Line[], at: number): Line[] {
  const first = lines[at];
  if (!first) return [];
  for (let length = 2; length <= MOST; length++) {
    const parts = lines.slice(at, at + length);
    if (parts.length < length || !parts.every((line) => isPart(line, first))) break;
    if (isOneTitle(parts.map(({ text }) => text))) return parts;
  }
  return [first];
}

function isPart({ text, hint }: Line, { hint: first }: Line): boolean {
  if (hint?.type === "row" || hint?.type === "item" || JSON.stringify(hint) !== JSON.stringify(first)) return false;
  return codePoints(text) <= LONGEST && !/[。！？；：!?;:]|[，,、]$/u.test(text);
}

function isOneTitle([first = "", ...rest]: readonly string[]): boolean {
  const whole = [first, ...rest].join("");
  if (openOf(first) > 0) return openOf(whole) === 0;
  if (openOf(whole) !== 0 || FINISHED.test(first)) return false;
  const [next = ""] = rest;
  if (OCCASION_BEGINS.test(first)) return OCCASION.test(whole);
  if (SPEECH.test(whole)) return !SPEECH.test(first);
  if (PLAN_BEGINS.test(first)) return PLAN.test(whole);
  if (OFFICE.test(first) && !SAYS_ABOUT.test(first)) return BEGINS.test(next) && OFFICIAL.test(whole);
  // 云政发〔2020〕6号《……》, with the title again below.
  if (first.endsWith("》") && OFFICIAL.test(next)) return false;
  return SAYS_ABOUT.test(first) && !BEGINS.test(next) && IN_FULL.test(whole);
}

/** Whether a title is that of an official paper, or names one. */
export function isPaper(title: string): boolean {
  return NAMED.test(title);
}

/** Whether a title says that somebody spoke. */
export function isSpeech(title: string | undefined): boolean {
  return title !== undefined && SPOKEN.test(title);
}

/** How many 《 and 〈 are open at the end of a text. */
function openOf(text: string): number {
  return text.split(/[《〈]/u).length - text.split(/[》〉]/u).length;
}

function joinedLine(first: Line, parts: readonly Line[]): Line {
  const { end } = parts.at(-1) ?? first;
  let length = 0;
  const emphasis = parts.flatMap((part) => {
    const before = length;
    length += codePoints(part.text);
    return part.emphasis.map(({ start, end, type }) => ({ start: start + before, end: end + before, type }));
  });
  return { ...first, end, text: parts.map(({ text }) => text).join(""), emphasis };
}
