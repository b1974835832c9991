import { inBothScripts } from "../chinese/in-both-scripts";
import type { Front } from "./front";
import type { Line } from "./lines";
import { namesOf } from "./names";
import { plausibleNames } from "./plausible-names";

const REPORT = inBothScripts(/工作报告/u);

/** Somebody, and what he is. */
export interface Bearer {
  readonly role: string;
  readonly name: string;
}

/** What scholars are, … */
export const SCHOLARS = "教授|研究员|讲师|[博硕]士生|博士后";
/** … and what else somebody is who writes. */
export const WRITERS = `${SCHOLARS}|主任|导师|院长|所长|书记|[博硕]士|经济学家`;
/** What those are who lead an office, or whom one sends. 增长 and 成长 are none. */
export const LEADERS =
  "(?:[省市县区州盟旗镇乡村部厅局署司处科校院所行关社会队组站馆台团]|董事|理事|秘书|检察|审计|委员)长|" +
  "主席|书记|总理|主任|总裁|总经理|总工程师|总干事|代表|委员|参事|院士|政委|专员";

const NAME = String.raw`\p{Script=Han}(?:[ \u3000]*\p{Script=Han}){1,3}|\p{Script=Han}{1,8}·\p{Script=Han}{1,8}`;
/** An office and a post, or several: 水利部党组成员、副部长. So long that it is no word. */
const ROLE = String.raw`\p{Script=Han}(?:[\p{Script=Han}、，,·“” \u3000]{0,40})(?:${LEADERS}|${WRITERS})`;
/** 云州市市长 王小明; 王小明 云州市市长; 王小明（云州市市长）; 云州市市长王小明. */
const [BEFORE, BEHIND, BRACKETED, CLOSE] = [
  `^(?<role>${ROLE})[ \\u3000]+(?<name>${NAME})$`,
  `^(?<name>${NAME})[ \\u3000]+(?<role>${ROLE})$`,
  `^(?<name>${NAME})[ \\u3000]*[（(](?<role>${ROLE})[）)]$`,
  String.raw`^(?<role>${ROLE})(?<name>\p{Script=Han}{2,3})$`,
].map((form) => inBothScripts(new RegExp(form, "u"))) as [RegExp, RegExp, RegExp, RegExp];
/** ■ 云州市市长 王小明; 作者：… */
const MARK = /^(?:[□■◇◆○●◎▲△☆★]\s*|(?:作者|撰文|撰稿|文)\s*[:：／/]\s*)/u;
/** Who leads a government, though its name may be left out. */
const GOVERNOR = inBothScripts(/^\p{Script=Han}{0,14}(?:[省市县区州旗]长|政府主席|自治区主席)$/u);
/** Who reported, behind where: no part of what he is. */
const OCCASION = inBothScripts(/会议?上[ \u3000]|\d/u);
/** In UTF-16 units: 秘书长 alone is of minutes. */
const SHORTEST_ROLE = 4;
/** So many one below the other wrote a text together; more were there. */
const TOGETHER = 2;

const SPEAKER = inBothScripts(
  /^(\p{Script=Han}{1,20}(?:长|主席|书记|总理|主任))\s+(\p{Script=Han}[\p{Script=Han} \u3000]{1,5})$/u,
);
const WRITER = inBothScripts(
  new RegExp(
    String.raw`^作者\s*[:：]\s*(\p{Script=Han}[^。；:：]{2,80}(?:${WRITERS}|${LEADERS}))\s+(\p{Script=Han}[\p{Script=Han} \u3000]{1,5})$`,
    "u",
  ),
);

/** 某某市市长 王小明, above those whom he addresses: minutes have offices and names too. */
export function speakerAbove(text: string, below: string | undefined): Bearer | undefined {
  if (below === undefined || !/[:：]$/u.test(below)) return undefined;
  const [, role, name] = SPEAKER.exec(text) ?? [];
  return bearerOf(role, name) ?? bearerAlone(text);
}

/** Who wrote a text, behind what he is: 作者：某某大学教授 王小明. */
export function writerWithRole(text: string): Bearer | undefined {
  const [, role, name] = WRITER.exec(text) ?? [];
  return bearerOf(role, name);
}

/** Somebody and what he is, apart or with the name in front, and nothing else. */
export function bearerIn(written: string): Bearer | undefined {
  const text = written.replace(MARK, "");
  if (OCCASION.test(text)) return undefined;
  for (const form of [BEFORE, BEHIND, BRACKETED]) {
    const { role = "", name } = form.exec(text)?.groups ?? {};
    const found = role.length < SHORTEST_ROLE ? undefined : bearerOf(role, name);
    if (found) return found;
  }
  return undefined;
}

/** As above, or with nothing between them: only where nothing but a byline stands. */
export function bearerAlone(text: string): Bearer | undefined {
  const { role = "", name } = CLOSE.exec(text)?.groups ?? {};
  return bearerIn(text) ?? (role.length < SHORTEST_ROLE ? undefined : bearerOf(role, name));
}

/**
 * Who wrote a text, in a line below its title, or who wrote it together with whom the line above names. Minutes have many
 * such lines, and where several speak each has one above what he says.
 */
export function bearerBelowTitle(
  lines: readonly Line[],
  at: number,
  { author, title = "" }: Front,
): Bearer | undefined {
  const isReport = REPORT.test(title);
  const inLine = (line: Line | undefined) => {
    if (!line || line.hint) return undefined;
    const [, role = "", name = ""] = (isReport && SPEAKER.exec(line.text)) || [];
    // Of a report whoever leads the government is known by the post alone: 自治区主席 嘎玛次仁.
    if (GOVERNOR.test(role)) return { role, name: namesOf(name) };
    return bearerAlone(line.text);
  };
  const found = inLine(lines[at]);
  if (!found) return undefined;
  let [first, last] = [at, at];
  while (inLine(lines[first - 1])) first--;
  while (inLine(lines[last + 1])) last++;
  const isOurs = author === undefined || author === found.name || first < at;
  const isOther = (line: Line) => ![undefined, found.name].includes(bearerIn(line.text)?.name);
  return isOurs && last - first < TOGETHER && !lines.slice(last + 1).some(isOther) ? found : undefined;
}

/** Puts somebody beside those who are known to have written a text. */
export function addBearer(front: Front, { role, name }: Bearer): void {
  const isAlone = front.author === undefined || front.author === name;
  front.author = isAlone ? name : `${front.author}、${name}`;
  front.authorRole = isAlone || front.authorRole === undefined ? role : `${front.authorRole}；${role}`;
}

/** A role and one name that can be nothing else. */
export function bearerOf(role: string | undefined, written = ""): Bearer | undefined {
  if (role === undefined) return undefined;
  const name = written.includes("·") ? written : plausibleNames(written);
  return name === undefined || name.includes("、") ? undefined : { role, name };
}
