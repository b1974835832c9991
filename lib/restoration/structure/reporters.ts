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
/** Who took a picture wrote no text. */
const OF_PICTURE = inBothScripts(/[摄图][）)]?$/u);

/** The reporters whom a text names where it begins, parted by 、; undefined where it names none. */
export function reportersAtStart(text: string): string | undefined {
  const [, named] = DATELINE.exec(text) ?? [];
  return named === undefined ? undefined : reportersIn(named);
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
