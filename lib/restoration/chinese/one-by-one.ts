import { isHan } from "./characters";
import { linesOf } from "./lines";
import { tells, toSimplified, toTraditional } from "./script-of";

/**
 * So many different characters must be what no traditional standard writes in their words, or a few where nothing speaks
 * against it, or one in a text so long, in Chinese characters, that an author would have written 於, 後 or the like: …
 */
const WRONG = { enough: 3, few: 2, one: 1 };
const TELLING = 300;
/** … characters that one simplified one became in two ways (制度, 製造), which a mapping never does, … */
const WRONG_PER_SPLIT = 3;
/** … and those that stand in their words as a mapping would hardly have them (關係), but for those that mirrors put everywhere. */
const EVERYWHERE = new Set("準癥");
/** Before so many different characters, a wrong form counts twice: 于 in 由于, 于今年 and 于我国, but not the name 于明. */
const MANY_NEIGHBOURS = 3;
/** How much of a long text is compared, in code points, in stretches from all over it. */
const SAMPLE = 60_000;

/** Pairs of forms, of which the first is written in traditional text somewhere where our conversion has the second. */
const EITHER = new Set(
  (
    "羣群 爲為 麪麵 説說 裏裡 綫線 着著 污汙 汙污 台臺 臺台 佔占 占佔 布佈 佈布 併並 并並 并併 並并 幺么 喫吃 舖鋪 擡抬 遊游 游遊 升昇 昇升 " +
    "托託 託托 周週 週周 樑梁 症癥 濕溼 凈淨 唤喚 啓啟 峯峰 衆眾 脣唇 牀床 葱蔥 枴柺 臘腊 彙匯 匯彙 纍累 夥伙 跡蹟 沖衝 衝沖 盪蕩 蕩盪 霉黴 胡衚 同衕 睏困 彆別 藉借 借藉 " +
    "畫劃 劃畫 註注 注註 志誌 誌志 毀燬 燬毀 逕徑 併並 並併 複復 滙匯 盡儘 余餘 了瞭 扎紮 拚拼 甚什 劏㓥 蘇甦 岩巖 岳嶽 浚濬 喂餵 泄洩"
  ).split(" "),
);

/** Forms of which mirrors leave the simplified one, which Big5 has too: beside one that was left they are an author's. */
const AUTHORS = new Set("於後並採佈願鬥餘麼係繫範製儘甦託諮裏裡纔徵乾幹隻鬆藉嚮鬍捲瞭");

/** What only Hong Kong and Taiwan write. */
const THEIRS = /「|滙|衞|唔|嘅|咁|喺|冇|本港|港府|毋須|軟體|硬體|網路|網際|院會|卓揆/gu;

/** What the forms of a text say. */
interface Forms {
  /** Of characters that stayed as they were though their usual form is another: 由于, 今后. By form, what stands behind it. */
  readonly left: Following;
  /** Other forms that no traditional text has there: 皇後, 錯綜復雜, 制造. */
  readonly mistaken: Following;
  /** Forms that are right, and not those that their characters have by themselves: 關係. */
  readonly chosen: ReadonlySet<string>;
  /** Others that are right and an author's: 於. */
  readonly authors: ReadonlySet<string>;
  /** How many characters have two forms. */
  readonly splits: number;
}

type Following = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Tells whether a traditional text was made so character by character, from simplified ones (干在實處).
 *
 * @param doctored whether a mirror is known to have changed it, as they do with what they have mapped: then it counts as
 *   mapped unless more speaks for an author than for a mapping. A few take genuine text, too.
 */
export function isOneByOne(text: string, doctored = false): boolean {
  const { wrong, against, kept, authors, few } = evidenceIn(sampleOf(text));
  if (wrong >= WRONG.enough ? wrong > against : wrong >= few && against + authors.size === 0) return true;
  return doctored && wrong >= against + Math.max(0, authors.size - kept);
}

/**
 * Forms in a text that counts as genuine which no traditional text has there, such as 裏 in 公裏, where nothing shows that an
 * author chose any: it may have been mapped all the same.
 *
 * @returns by form, what stands behind it
 */
export function doubtfulForms(text: string): Following {
  const { mistaken, against, few } = evidenceIn(sampleOf(text));
  return against === 0 && few === WRONG.one ? mistaken : new Map();
}

function evidenceIn(sample: string) {
  const { left, mistaken, chosen, authors, splits } = formsOf(sample);
  const kept = weigh(left);
  return {
    mistaken,
    authors,
    kept,
    // A mapping that leaves one character leaves most: beside 於 and 後, 干部 is an author's slip.
    wrong: weigh(mistaken) + Math.max(0, kept - authors.size),
    against: WRONG_PER_SPLIT * splits + chosen.size + new Set(sample.match(THEIRS)).size,
    few: Array.from(sample).filter(isHan).length >= TELLING ? WRONG.one : WRONG.few,
  };
}

function weigh(forms: Following): number {
  return [...forms.values()].reduce((sum, next) => sum + (next.size >= MANY_NEIGHBOURS ? 2 : 1), 0);
}

function formsOf(sample: string): Forms {
  const written = Array.from(sample);
  const simplified = toSimplified(sample);
  const genuine = Array.from(toTraditional(simplified));
  const left = new Map<string, Set<string>>();
  const mistaken = new Map<string, Set<string>>();
  const right = new Map<string, string>();
  const forms = new Map<string, Set<string>>();
  const isSound = (at: number) => written[at] === genuine[at] || EITHER.has(`${written[at]}${genuine[at]}`);
  for (const [at, char] of Array.from(simplified).entries()) {
    const form = written[at] ?? "";
    const own = genuine[at] ?? "";
    if (!isHan(form) || tells(form) === "zh-Hans") continue;
    forms.set(char, (forms.get(char) ?? new Set()).add(form));
    // Beside one that was left (杠桿 for 槓桿) a form is no author's: the mapping has it everywhere.
    if (form === own) {
      if (isSound(at - 1) && isSound(at + 1)) right.set(form, char);
    } else if (EITHER.has(form + own)) continue;
    // A form that is neither the usual one nor in the place of the character itself is another standard's: 產 and 産.
    else if (form === char || own === char || form === usual(char)) {
      const wrong = form === usual(char) || own === char ? mistaken : left;
      wrong.set(form, (wrong.get(form) ?? new Set()).add(written[at + 1] ?? ""));
    }
  }
  // A mapping that has another form than ours for a character has it in all words, and is wrong in some.
  const sound = [...right].filter(([form]) => !mistaken.has(form));
  const chosen = new Set(sound.filter(isChosen).map(([form]) => form));
  return {
    left,
    mistaken,
    chosen,
    authors: new Set(sound.map(([form]) => form).filter((form) => AUTHORS.has(form) && !chosen.has(form))),
    splits: [...forms.values()].filter((all) => isSplit([...all])).length,
  };
}

function isChosen([form, char]: readonly [string, string]): boolean {
  return form !== char && form !== usual(char) && !EVERYWHERE.has(form);
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

/** Lines from all over a text, so many that they are enough to judge by, without those that are simplified themselves. */
function sampleOf(text: string): string {
  const chars = Array.from(text);
  const step = Math.ceil(chars.length / SAMPLE);
  return linesOf(chars)
    .filter((_, index) => index % step === 0)
    .map(({ start, end }) => chars.slice(start, Math.min(end, start + SAMPLE)))
    .filter((line) => !isSimplified(line))
    .map((line) => line.join(""))
    .join("\n")
    .slice(0, 2 * SAMPLE);
}

/** Such as a line of advertising that was put above a mapped text. */
function isSimplified(line: readonly string[]): boolean {
  let balance = 0;
  for (const char of line) {
    const script = tells(char);
    if (script !== "either") balance += script === "zh-Hans" ? 1 : -1;
  }
  return balance > 0;
}
