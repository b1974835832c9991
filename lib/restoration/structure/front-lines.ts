import type { Line } from "./lines";

/** What the lines around a text say of it, in the order in which a journal or a newspaper prints them. */
export interface Front {
  title?: string;
  author?: string;
  authorRole?: string;
  date?: string;
  source?: string;
  abstract?: string;
  keywords?: readonly string[];
  /** 中图分类号, 文献标识码, 文章编号 and what else a journal numbers, by its name. */
  journal?: Record<string, string>;
}

/** Which lines were read into the front matter. */
export interface FrontLines {
  readonly front: Front;
  readonly used: ReadonlySet<Line>;
}

/** How many lines at the top may be title, byline and the like. */
const TOP = 12;

/** Two to four characters, two with a blank between, or a name of another people with its point. */
const NAME = String.raw`(?:\p{Script=Han}{1,8}·\p{Script=Han}{1,8}|\p{Script=Han}{2,4}|\p{Script=Han}[ \u3000]\p{Script=Han})(?!\p{Script=Han})`;
const NAMES = String.raw`${NAME}(?:[ \u3000、，,]+${NAME}){0,5}`;
/** □ 张家胜; 文/李明; 作者：王小明 */
const BYLINE = new RegExp(
  String.raw`^(?:[□■◇◆○●▲△☆★]\s*|(?:本报|本刊)?(?:记者|作者|撰文|通讯员|文)\s*[／/|｜:：]?\s*)(${NAMES})$`,
  "u",
);
const DATE = /(\d{4})\s*[年./-]\s*(\d{1,2})(?:\s*[月./-]\s*(\d{1,2})\s*日?|\s*月)/u;
const SOURCE = /(?:文章)?(?:来源|來源|稿源|原载|原載)\s*(?:于|於)?\s*[:：]\s*([^\s|｜]+)/u;
const AUTHOR = new RegExp(String.raw`(?:作者|记者|記者|撰文)\s*[:：]\s*(${NAMES})(?=$|[\s|｜])`, "u");
/** What else stands in such a line; with nothing left over, it is one. */
const METADATA =
  /(?:发布|發布|发表|更新)?(?:时间|時間|日期)\s*[:：]?|\d{1,2}:\d{2}(?::\d{2})?|(?:责任)?(?:编辑|編輯)\s*[:：]\s*\S+|字号|字號|[大中小](?=\s|$)|(?:浏览|瀏覽|阅读|閱讀|点击)(?:次数|数|量)?\s*[:：]?\s*\d*次?|打印|分享|[|｜【】[\]（）()]/gu;
const ABSTRACT = /^[［[【]?\s*(?:内容)?(?:摘\s*要|提\s*要)\s*[］\]】]?\s*[:：]?\s*(.+)$/u;
const KEYWORDS = /^[［[【]?\s*(?:关键词|關鍵詞|关键字|主题词)\s*[］\]】]?\s*[:：]?\s*(.+)$/u;
const JOURNAL_KEY = String.raw`[［[【]?\s*(?:中图分类号|文献标识码|文章编号|DOI|收稿日期|基金项目)(?:\s*[］\]】]\s*[:：]?|\s*[:：])`;
const JOURNAL = new RegExp(String.raw`(${JOURNAL_KEY})\s*(.+?)(?=\s*${JOURNAL_KEY}|$)`, "gu");
const ROLE = /^（作者(?:系|为|為|是|单位[:：])\s*(.+?)。?）$/u;

/** Reads title, byline, date, source, abstract, keywords and journal lines off the top, and the author's office off the end. */
export function readFrontLines(lines: readonly Line[]): FrontLines {
  const front: Front = {};
  const used = new Set<Line>();
  const take = (line: Line, read: () => void) => {
    read();
    used.add(line);
  };
  for (const line of lines.filter(({ hint }) => hint?.type !== "furniture").slice(0, TOP)) {
    const { text } = line;
    const journal = [...text.matchAll(JOURNAL)];
    const [, abstract] = ABSTRACT.exec(text) ?? [];
    const [, keywords] = KEYWORDS.exec(text) ?? [];
    const [, byline] = BYLINE.exec(text) ?? [];
    if (line.hint?.type === "title" && front.title === undefined) take(line, () => (front.title = text));
    else if (journal.length > 0 && journal[0]?.index === 0)
      take(line, () => {
        front.journal = {
          ...front.journal,
          ...Object.fromEntries(
            journal.map(([, key = "", value = ""]) => [
              key.replace(/[\s［[【\]］】:：]/gu, ""),
              value.replace(/[；;]\s*$/u, ""),
            ]),
          ),
        };
      });
    else if (abstract !== undefined && front.abstract === undefined) take(line, () => (front.abstract = abstract));
    else if (keywords !== undefined && front.keywords === undefined)
      take(line, () => (front.keywords = keywords.split(/[；;，,、\s]+/u).filter(Boolean)));
    else if (byline !== undefined && front.author === undefined) take(line, () => (front.author = namesOf(byline)));
    else if (isMetadata(text)) take(line, () => readMetadata(text, front));
    else if (front.title === undefined && used.size === 0 && isTitle(line, lines))
      take(line, () => (front.title = text));
    else if (isProse(text)) break;
  }
  const role = lines.slice(-3).map(({ text }) => ROLE.exec(text)?.[1]);
  const authorRole = role.find(Boolean);
  if (authorRole !== undefined) front.authorRole = authorRole;
  return { front, used };
}

/** A short first line without a final mark, with something else than a paragraph of its own kind behind it. */
function isTitle({ text, hint }: Line, lines: readonly Line[]): boolean {
  if (hint && hint.type !== "heading") return false;
  const length = Array.from(text).length;
  return length >= 2 && length <= 50 && !/[。！；;，,：:]$/u.test(text) && !/。/u.test(text) && lines.length > 1;
}

/** Whether a line holds nothing but date, source, author and what sites put beside them. */
function isMetadata(text: string): boolean {
  if (!DATE.test(text) && !SOURCE.test(text) && !AUTHOR.test(text)) return false;
  const rest = text.replace(AUTHOR, "").replace(SOURCE, "").replace(DATE, "").replace(METADATA, "");
  return rest.replace(/[\s:：、，,·—-]/gu, "") === "";
}

function readMetadata(text: string, front: Front): void {
  const [, year, month, day] = DATE.exec(text) ?? [];
  if (year && month && front.date === undefined)
    front.date = [year, month, day].flatMap((part) => (part ? part.padStart(2, "0") : [])).join("-");
  const [, source] = SOURCE.exec(text) ?? [];
  if (source && front.source === undefined) front.source = source.replace(/[）)】\]]$/u, "");
  const [, author] = AUTHOR.exec(text) ?? [];
  if (author && front.author === undefined) front.author = namesOf(author);
}

/** A blank divides names, but not a surname from a given name of one character. */
function namesOf(text: string): string {
  return text
    .trim()
    .replace(/(?<=^|[ \u3000、，,])(\p{Script=Han})[ \u3000]+(?=\p{Script=Han}(?:$|[ \u3000、，,]))/gu, "$1")
    .split(/[ \u3000、，,]+/u)
    .join("、");
}

function isProse(text: string): boolean {
  return Array.from(text).length > 60 || /。./u.test(text);
}
