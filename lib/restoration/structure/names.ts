import { inBothScripts } from "../chinese/in-both-scripts";

/** Two to four characters, two or three with blanks between, or a name of another people with its point. */
const NAME = String.raw`(?:\p{Script=Han}{1,8}·\p{Script=Han}{1,8}|\p{Script=Han}{2,4}|\p{Script=Han}(?:[ \u3000]+\p{Script=Han}){1,2})(?!\p{Script=Han})`;

/** One to six names. Source of a regular expression with the flag `u`. */
export const NAMES = String.raw`${NAME}(?:[ \u3000、，,]+${NAME}){0,5}`;

/** □ 张家胜; 文/李明; 本报记者 王小明; □ 本报评论员. Without anything between it is a word: 文明, 记者节. */
const BYLINE = inBothScripts(
  new RegExp(
    String.raw`^(?:[□■◇◆○●◎▲△☆★]\s*|(?:本报|本刊)?(?:记者|作者|撰文|通讯员|文)\s*(?:[／/]{1,2}\s*|[|｜:：]\s*|\s))(${NAMES}|\p{Script=Han}{2,12})$`,
    "u",
  ),
);
/** 【文/李明】, （文｜王小明）, with the site for which they write: 【文/某某网 李明】 */
const WRITTEN = inBothScripts(
  new RegExp(
    String.raw`^[【［[（(](?:文|作者|撰文)\s*[／/|｜:：\s]\s*(?:\p{Script=Han}{2,6}网(?:专栏作者)?\s+)?(${NAMES})[】］\])）]$`,
    "u",
  ),
);
/** ■ 张三/李四/王 五 */
const SLASHED = new RegExp(String.raw`^[□■◇◆○●◎▲△☆★]\s*(${NAME}(?:\s*[／/]\s*${NAME}){1,7})$`, "u");
/** 記者任以芳／北京報導 */
const REPORT = inBothScripts(
  /^(?:本报)?记者\s*(\p{Script=Han}{2,4}(?:、\p{Script=Han}{2,4})*)\s*[／/]\s*\p{Script=Han}{2,6}报(?:导|道)$/u,
);
/** （记者 张三）, （本报记者 李四 通讯员 王五） */
const BRACKETED = inBothScripts(
  new RegExp(String.raw`^[（(](?:本报|本刊|新华社)?(?:记者|通讯员)\s*[:：]?\s*(${NAMES})[）)]$`, "u"),
);
/** What those who wrote are called, between their names. */
const CALLED = inBothScripts(/^(?:本报|本刊|见习|实习)?(?:记者|通讯员|实习生)$/u);
/** As above, with a colon. */
const CALLED_AS = inBothScripts(/(?<=\p{Script=Han}[\s、，,]+)(记者|通讯员|实习生)\s*[:：]\s*/gu);
/** For whom they write: 某某日报记者 王小明 某某周刊实习生 李红. */
const CALLED_OF = inBothScripts(
  /(?<=^|[\s、，,])\p{Script=Han}{1,6}(?:报|社|网|周末|周刊|杂志|电视台)(记者|通讯员|实习生)(?=\s)/gu,
);
const BARE = new RegExp(`^${NAMES}$`, "u");

/** The names in a line that says who wrote a text, parted by 、; undefined for any other line. */
export function bylineOf(written: string): string | undefined {
  const text = written.replace(CALLED_AS, "$1 ").replace(CALLED_OF, "$1");
  const names =
    BYLINE.exec(text)?.[1] ??
    SLASHED.exec(text)?.[1]?.replace(/[／/]/gu, "、") ??
    BRACKETED.exec(text)?.[1] ??
    WRITTEN.exec(text)?.[1] ??
    REPORT.exec(text)?.[1];
  return names === undefined ? undefined : namesOf(names);
}

/** The names of a line that holds nothing else: below a title it may be a byline. A digit behind a name points to an office. */
export function bareNames(text: string): string | undefined {
  const plain = withoutNoteMarks(text);
  return BARE.test(plain) ? namesOf(plain) : undefined;
}

/** Names without the marks of notes behind them; those that stand apart have no more than two digits. */
export function withoutNoteMarks(text: string): string {
  return text.replace(
    /(?<=\p{Script=Han})(?:[\d*¹²³]+|[ \u3000]+(?:\d{1,2}|[*¹²³])(?!\d))(?:[,，][\d*¹²³]+)*(?=$|[\s，,、])/gu,
    "",
  );
}

/** A blank divides names, but not a surname from a given name of one character. What their bearers are called is left out. */
export function namesOf(text: string): string {
  const all = text
    .trim()
    .replace(/(?<=^|[ \u3000、，,])(\p{Script=Han})[ \u3000]+(?=\p{Script=Han}(?:$|[ \u3000、，,]))/gu, "$1")
    .split(/[ \u3000、，,]+/u);
  const names = all.filter((name) => !CALLED.test(name));
  return (names.length > 0 ? names : all).join("、");
}
