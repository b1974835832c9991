import { convert } from "@/lib/conversion";
import type { Script } from "@/lib/library";
import { encode } from "iconv-lite";
import { isHan } from "./characters";
import { linesOf } from "./lines";

/** In which script a text is. */
export interface ScriptOf {
  /** The one that most of its telling characters are of; simplified where none tells. */
  readonly script: Script;
  /** Whether it was made traditional character by character, so that it was written in simplified ones (干在實處). */
  readonly oneByOne: boolean;
  /** Whether so much of the other script is in it that somebody should look. */
  readonly mixed: boolean;
}

/**
 * So many different characters must be what no traditional standard writes in their words, or a few where nothing speaks
 * against it: …
 */
const WRONG = { enough: 3, few: 2 };
/** … characters that one simplified one became in two ways (制度, 製造), which a mapping never does, … */
const WRONG_PER_SPLIT = 3;
/** … and those that stand in their words as a mapping would hardly have them (關係, 標準). */
/** Of the characters that tell, this share of the other script makes a mix, and no less than so many: a name is none. */
const MIXED = { share: 0.02, least: 4 };
/** How much of a long text is compared, in code points, in stretches from all over it. */
const SAMPLE = 60_000;

/** Pairs of forms that both are written in traditional text somewhere, so that they tell nothing. */
const EITHER = new Set(
  (
    "羣群 爲為 麪麵 説說 裏裡 綫線 着著 污汙 汙污 台臺 臺台 佔占 占佔 布佈 佈布 併並 并並 並并 幺么 喫吃 舖鋪 擡抬 遊游 游遊 升昇 昇升 " +
    "托託 託托 周週 週周 樑梁 症癥 濕溼 凈淨 唤喚 啓啟 峯峰 衆眾 脣唇 牀床 葱蔥 枴柺 臘腊 彙匯 匯彙 纍累 夥伙 跡蹟 沖衝 衝沖 盪蕩 蕩盪 霉黴 胡衚 同衕 睏困 彆別 藉借 " +
    "畫劃 劃畫 註注 注註 志誌 誌志 毀燬 燬毀 逕徑 併並 並併 複復"
  ).split(" "),
);

/** Tells in which script a text is, and whether it was only mapped to it. Short texts tell little: they count as sound. */
export function scriptOf(text: string): ScriptOf {
  let simplified = 0;
  let traditional = 0;
  for (const char of text) {
    const script = tells(char);
    if (script === "zh-Hans") simplified++;
    else if (script === "zh-Hant") traditional++;
  }
  const script = traditional > simplified ? "zh-Hant" : "zh-Hans";
  const fewer = Math.min(simplified, traditional);
  const mixed = fewer >= MIXED.least && fewer > MIXED.share * (simplified + traditional);
  return { script, oneByOne: script === "zh-Hant" && isOneByOne(text), mixed };
}

const known = new Map<string, Script | "either">();

/** The script that a character is only of: 这 and 這, but not 后, which both have. */
export function tells(char: string): Script | "either" {
  if (!isHan(char)) return "either";
  let script = known.get(char);
  if (script === undefined) {
    script = "either";
    if (toSimplified(char) !== char && !isInGb2312(char)) script = "zh-Hant";
    else if (toTraditional(char) !== char && !isInBig5(char)) script = "zh-Hans";
    known.set(char, script);
  }
  return script;
}

function isOneByOne(text: string): boolean {
  const written = Array.from(sampleOf(text));
  const simplified = toSimplified(written.join(""));
  const genuine = Array.from(toTraditional(simplified));
  const wrong = new Set<string>();
  const chosen = new Set<string>();
  const forms = new Map<string, Set<string>>();
  for (const [at, char] of Array.from(simplified).entries()) {
    const form = written[at] ?? "";
    const right = genuine[at] ?? "";
    if (!isHan(form) || tells(form) === "zh-Hans") continue;
    if (form !== right && !EITHER.has(form + right)) wrong.add(form);
    if (form === right && form !== char && form !== usual(char)) chosen.add(form);
    forms.set(char, (forms.get(char) ?? new Set()).add(form));
  }
  const splits = [...forms.values()].filter((all) => isSplit([...all])).length;
  // A mapping that has another form than ours for a character has it in all words, and is wrong in some.
  const against = WRONG_PER_SPLIT * splits + [...chosen].filter((form) => !wrong.has(form)).length;
  return wrong.size >= WRONG.enough ? wrong.size > against : wrong.size >= WRONG.few && against === 0;
}

const usualForms = new Map<string, string>();

/** The traditional form of a character that stands alone. */
function usual(char: string): string {
  let form = usualForms.get(char);
  if (form === undefined) usualForms.set(char, (form = toTraditional(char)));
  return form;
}

function isSplit([first = "", ...rest]: readonly string[]): boolean {
  return rest.some((form) => !EITHER.has(first + form) && !EITHER.has(form + first));
}

/** Lines from all over a text, so many that they are enough to judge by. */
function sampleOf(text: string): string {
  if (text.length <= SAMPLE) return text;
  const chars = Array.from(text);
  const step = Math.ceil(chars.length / SAMPLE);
  const lines = linesOf(chars).filter((_, index) => index % step === 0);
  const sample = lines.map(({ start, end }) => chars.slice(start, Math.min(end, start + SAMPLE)).join("")).join("\n");
  return sample.slice(0, 2 * SAMPLE);
}

/** A text in simplified characters, one for each of its own. */
export function toSimplified(text: string): string {
  return convert(text, { from: "zh-Hant", to: "zh-Hans" }).text;
}

/** A text in traditional characters, one for each of its own. */
export function toTraditional(text: string): string {
  return convert(text, { from: "zh-Hans", to: "zh-Hant" }).text;
}

function isInGb2312(char: string): boolean {
  const [lead = 0, trail = 0] = encode(char, "gbk");
  return lead >= 0xb0 && lead <= 0xf7 && trail >= 0xa1;
}

/** Whether Big5 has a character: then traditional text may have it, such as 里 and 后. */
export function isInBig5(char: string): boolean {
  return encode(char, "cp950").length === 2;
}
