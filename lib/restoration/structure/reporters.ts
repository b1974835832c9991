import { inBothScripts } from "../chinese/in-both-scripts";
import { bareNames, bylineOf } from "./names";
import { plausibleNames } from "./plausible-names";

const TITLE = inBothScripts(/(?:本[报刊台]|新华社|中新社)?(?:全媒体|见习)?(?:记者|通讯员)\s*[:：]?\s*/gu);
/** 新华社北京1月22日电（记者 王小明）; 本报讯 （王小明 李四） */
const DATELINE = inBothScripts(/^[^。，；（()]{1,22}(?:日电|[报网社台县市]讯)\s*[（(]([^（）()。]{2,60})[）)]/u);
/** …。 本报记者 王小明; …。（记者 王小明）: as a line of its own, or behind the last sentence. */
const SIGNED = inBothScripts(
  /(?:^|[。！？”](?=[\s（(]))\s*([（(]?(?:本[报刊台]|新华社)?(?:全媒体)?(?:记者|通讯员)[^（）()。；]{2,60}[）)]?)$/u,
);
/** 新华社记者王小明, 某某日报评论员: alone, below a title. */
const ALONE = inBothScripts(
  /^(?:本[报刊台]|\p{Script=Han}{1,6}(?:[报社]|网|周刊|电视台))(?:全媒体|见习|特约)?(?:记者|通讯员|评论员)(?=[\s:：\p{Script=Han}]|$)[^。，；！？（）()]{0,40}$/u,
);
const COMMENTATOR = inBothScripts(/^(?:本[报刊台]|\p{Script=Han}{1,6}[报社网刊])(?:特约)?评论员$/u);
/** ◎云州日报评论员 …: before the first sentence. */
const MARKED = inBothScripts(/^[□■◇◆○●◎▲△☆★]\s*(\p{Script=Han}{1,6}[报社网刊](?:特约)?评论员)\s/u);
/** 以下是财政司司长王小明今日（…）…的讲话: who speaks, as an office reports it. */
const SPEAKER = inBothScripts(
  /^以下[是为](\p{Script=Han}{2,14}(?:长|主席|书记|总理|主任|发言人))(\p{Script=Han}{2,4}?)(?=[今昨]|于|在|[（(]|\d)[^。]{0,80}(?:演辞|致辞|致词|讲话|讲辞|演讲|发言|全文|内容)[^。]{0,12}[:：]?$/u,
);
/** Who took a picture wrote no text. */
const OF_PICTURE = inBothScripts(/[摄图][）)]?$/u);

/** The reporters whom a text names where it begins, parted by 、; undefined where it names none. */
export function reportersAtStart(text: string): string | undefined {
  const [, desk] = MARKED.exec(text) ?? [];
  if (desk !== undefined) return desk;
  const [, named] = DATELINE.exec(text) ?? [];
  return named === undefined ? undefined : reportersIn(named);
}

/** The reporters, or the desk, that a line names which says nothing else; undefined for any other line. */
export function reportersAlone(text: string): string | undefined {
  if (COMMENTATOR.test(text)) return text;
  return ALONE.test(text) ? reportersAtEnd(text.replace(/^.*?(?=记者|記者|通[讯訊][员員])/u, "")) : undefined;
}

/** Who speaks, as the line above a speech tells it; undefined for any other line. */
export function speakerNamed(text: string): { readonly role: string; readonly name: string } | undefined {
  const [, role, name] = SPEAKER.exec(text) ?? [];
  return role !== undefined && name !== undefined && plausibleNames(name) !== undefined ? { role, name } : undefined;
}

/** The reporters whom a text names where it ends; undefined where it names none. */
export function reportersAtEnd(text: string): string | undefined {
  const [, named] = SIGNED.exec(text) ?? [];
  if (named === undefined || OF_PICTURE.test(named)) return undefined;
  return sure(bylineOf(named)) ?? reportersIn(named.replace(/^[（(]|[）)]$/gu, ""));
}

/** Names behind what reporters are called, or names that can be nothing else. */
function reportersIn(named: string): string | undefined {
  const names = named.replace(TITLE, " ").trim();
  if (names === named) return plausibleNames(names);
  const each = names.split(/[、，,]/u).map((name) => bareNames(name.trim()));
  return each.every((name) => name !== undefined) ? sure(each.join("、")) : undefined;
}

/** Names of which one at least is no word: 记者手记 has none. */
function sure(names: string | undefined): string | undefined {
  return names?.split("、").some((name) => plausibleNames(name) !== undefined) ? names : undefined;
}
