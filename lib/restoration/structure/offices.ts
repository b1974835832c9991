import { codePoints } from "../code-points";
import { inBothScripts } from "../chinese/in-both-scripts";
import { bearerOf, LEADERS, SCHOLARS, WRITERS } from "./bearers";
import type { Front } from "./front";
import { bareNames, bylineOf } from "./names";
import { plausibleNames } from "./plausible-names";

/** （某某大学 公共管理学院，湖北 武汉 430000）, [某某大学 武汉 430000] */
const OFFICE = /^[（([［【〔]\s*(?=.*\p{Script=Han})(.+?\s*\d{6})\s*[）)\]］】〕]?$/u;
/** Without brackets: where it is, and the number of the post, stand apart. Several are numbered: 1. 云州大学 云州 100001；2. … */
const BARE = String.raw`\p{Script=Han}[^。；;！？:：]{2,60}?[\s，,、]+\p{Script=Han}{2,8}[\s，,、]*\d{6}`;
const BARE_OFFICE = new RegExp(String.raw`^(${BARE}|\d[.．、]?\s*${BARE}(?:\s*[；;]\s*\d[.．、]?\s*${BARE})*)$`, "u");
/** What a journal sets around each of several: 1.某某大学…，湖北 武汉 430000；2. */
const [NUMBERED, POST] = [/^\s*(?:\d[.．、]?\s*)?/u, /[，,\s]*(?:\d{6})?[，,\s]*$/u];
/** How names of offices end, whatever stands before. Source of a pattern, in simplified characters. */
export const OFFICE_END = "政府|办公[厅室]|委员会|[局厅]|[总支]队|调查队";
/** Behind the name of a place or of a state, what ends as offices do: 云州市统计局. */
const NAMED = inBothScripts(
  new RegExp(
    String.raw`^(?:中共|中国|国家|全国|国务院|最高|\p{Script=Han}{1,6}?[省市县区州盟旗镇乡])\p{Script=Han}{0,20}(?:${OFFICE_END}|法院|检察院|党[委组校]|[省市县区改]委)$`,
    "u",
  ),
);
const ROLE_END = inBothScripts(new RegExp(`(?:${WRITERS}|${LEADERS})$`, "u"));
/** Where scholars work, with a part of it or its place: 某某大学公共管理学院，北京 */
const SCHOOL = "大学|学院|党校|科学院|社科院|研究[院所]";
const WORKPLACE = inBothScripts(
  new RegExp(
    String.raw`^(?:中共)?\p{Script=Han}{2,12}(?:${SCHOOL})(?:\p{Script=Han}{2,16}(?:${SCHOOL}|[系所]|中心)|(?=[\s，,]))(?:[\s，,]+\p{Script=Han}{2,3}){0,2}$`,
    "u",
  ),
);
/** 王 小明 某某大学公共管理学院教授 */
const WITH_SCHOOL = inBothScripts(
  new RegExp(
    String.raw`^(\p{Script=Han}(?:[ \u3000]?\p{Script=Han}){1,3})\s+(\p{Script=Han}{2,12}(?:${SCHOOL})[^。；：！？]{0,60}(?:${WRITERS}|[师生]))$`,
    "u",
  ),
);

/** 王小明 某某大学某学院副教授, or the name close before the school. */
export const SCHOLAR = inBothScripts(
  new RegExp(String.raw`^[\p{Script=Han}\s]{4,30}(?:${SCHOOL})[\p{Script=Han}\s]{0,20}(?:${SCHOLARS})$`, "u"),
);

/** Where those work who wrote a text, of a line that ends with a number of the post; undefined for any other. */
export function officeIn(text: string): string | undefined {
  const [, offices] = OFFICE.exec(text) ?? BARE_OFFICE.exec(text) ?? [];
  return offices
    ?.split(/[；;]/u)
    .map((office) => office.replace(NUMBERED, "").replace(POST, ""))
    .filter(Boolean)
    .join("；");
}

/** Whether a line is nothing but the full name of an office. */
export function isOffice(text: string): boolean {
  return NAMED.test(text);
}

/**
 * Reads names and, behind them in the same line, where they work: 王小明（某某大学，湖北 武汉 430000）.
 *
 * @returns whether it was such a line
 */
export function readNamesWithOffice(text: string, front: Front): boolean {
  const start = text.search(/[（(]/u);
  const names = start > 0 ? bareNames(text.slice(0, start).trim()) : undefined;
  if (names === undefined || front.author !== undefined) return false;
  const office = officeIn(text.slice(start));
  if (office === undefined) return false;
  front.author = names;
  front.authorRole ??= office;
  return true;
}

/**
 * Reads a name with where somebody works and what he is; more of them may stand one below the other.
 *
 * @returns whether it was such a line
 */
export function readNameWithSchool(text: string, front: Front): boolean {
  const [, name, role] = WITH_SCHOOL.exec(text) ?? [];
  const found = bearerOf(role, name);
  if (found === undefined) return false;
  front.author = front.author === undefined ? found.name : `${front.author}、${found.name}`;
  front.authorRole = front.authorRole === undefined ? found.role : `${front.authorRole}；${found.role}`;
  return true;
}

/** Names by their form alone above where they work: no title stands there. */
export function namesAboveOffice(text: string, below: string | undefined): string | undefined {
  return below !== undefined && officeIn(below) !== undefined ? bareNames(text) : undefined;
}

/** 某某研究中心主任, 某某大学某学院, below a name. */
export function isRole(text: string, above: string | undefined): boolean {
  return (
    above !== undefined &&
    (plausibleNames(above) ?? bylineOf(above)) !== undefined &&
    codePoints(text) <= 40 &&
    (ROLE_END.test(text) || WORKPLACE.test(text))
  );
}
