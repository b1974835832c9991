import { isHan } from "../chinese/characters";
import { countMatches } from "./count-matches";
import { charOf, codeOf, PRIVATE } from "./gbk";
import { countSilentlyTorn, countStraddled, countTornMarks, inferMarks, wideMark } from "./infer-marks";
import { BEHIND_MARK, BESIDE_LOST, LOST_BRACKET, SPELLED } from "./pinyin-forms";
import type { Profile, ReplacedMark, SpelledChar } from "./profile";
import { canBeRead } from "./spellings";
import { onlyIn } from "./scripts";
import { isSyllable, plainSyllable } from "./units";

/** The byte 80 as browsers read it, behind and before Chinese: no price. */
const EURO = /[㐀-鿿]€[(㐀-鿿]/;
/** A lost byte, and not far behind it what browsers make of a code that is left to users. */
const KEEPS_PRIVATE = new RegExp(String.raw`\?[^\n]{0,40}${PRIVATE}`);

let last: { source: string; profile: Profile } | undefined;

/**
 * Infers from all of a copy what its site did to texts. Where the copy shows nothing, what most sites do. The last answer is
 * kept: a copy is asked before it is read and once more when what was read is damaged again.
 */
export function inferProfile(source: string): Profile {
  if (last?.source !== source) last = { source, profile: infer(source) };
  return last.profile;
}

function infer(source: string): Profile {
  const spelling = inferSpelling(source);
  const traditional = isTraditional(source);
  // Where bytes vanish, pinyin stands after the wrong characters, and a `?` is no more than a mark.
  const shown = spelling.orphans + countTornMarks(source);
  const hidden = spelling.strangers + countSilentlyTorn(source);
  const orphan = shown >= hidden && source.includes("?") ? "?" : "";
  const marks = inferMarks(source);
  const straddled = countStraddled(
    source,
    Array.from(spelling.spelled, ({ char }) => codeOf(char)),
  );
  const leftAlone = [...straddled.values()].reduce((sum, count) => sum + count, 0);
  return {
    traditional,
    marks,
    spelled: spelling.spelled,
    unlisted: spelling.unlisted,
    once: spelling.once,
    spelledBy: leftAlone > 2 && !spelling.orphans && !spelling.strangers ? "characters" : "bytes",
    spelledFirst: isSpelledFirst(source),
    orphan,
    euro: EURO.test(source),
    vanishes: !KEEPS_PRIVATE.test(source),
    ...(orphan === "?" ? inferSwallowed(source, marks, spelling) : { swallowed: "", perhaps: "" }),
  };
}

/** Whether a character is spelled of which a mark has taken the first byte, and only a letter is left: 現 in `?，F(xiàn)`. */
function isSpelledFirst(source: string): boolean {
  return Array.from(source.matchAll(BEHIND_MARK)).some(([, mark = "", letter = "", written = ""]) => {
    const char = charOf((codeOf(wideMark(mark)) & 0xff) * 256 + letter.charCodeAt(0));
    return char !== "" && canBeRead(char, written);
  });
}

function isTraditional(source: string): boolean {
  let balance = 0;
  for (let at = 0; at < source.length; at++) {
    const script = onlyIn(source.charCodeAt(at));
    if (script !== 0) balance += script === 1 ? 1 : -1;
  }
  return balance > 0;
}

/** The characters with pinyin, those that were lost before it, and those with the pinyin of another. */
function inferSpelling(source: string) {
  const found = new Map<string, Map<string, number>>();
  let strangers = 0;
  let kept = 0;
  for (const [text, times] of countMatches(source, SPELLED)) {
    const [[, , char, question, written = ""] = []] = text.matchAll(SPELLED);
    if (!isSyllable(written)) continue;
    if (question) kept += times;
    // Lists give 绩 another tone than dictionaries do; of what stands there by chance the whole syllable differs.
    else if (char && isHan(char) && canBeRead(char, plainSyllable(written))) {
      const counts = found.get(char) ?? new Map<string, number>();
      counts.set(written, (counts.get(written) ?? 0) + times);
      found.set(char, counts);
    } else if (char) strangers += times;
  }
  let swallowed = 0;
  for (const [, written = ""] of source.matchAll(LOST_BRACKET)) if (isSyllable(written)) swallowed++;
  const { spelled, unlisted } = listed(found, countBare(source));
  const isOnce = (counts: ReadonlyMap<string, number>) => [...counts.values()].reduce((a, b) => a + b) === 1;
  const once = new Set([...found].filter(([, counts]) => isOnce(counts)).map(([char]) => char));
  return { spelled, unlisted, once, strangers, kept, swallowed, orphans: kept + swallowed };
}

/**
 * Of all pinyin such a part may not be by the site's list, or that of so few characters: where more is not, there are
 * several lists, or none. Of 984 copies of one site each none has more than 2.4 %.
 */
const STRAY = 0.1;
const FEW = 2;

/**
 * The characters that the site spells. What stands without pinyin more often is not in its list: here it was read in place
 * of another, as 技 for 际. Where much is so, or spelled in two ways, the copy has been made of several.
 */
function listed(
  found: ReadonlyMap<string, ReadonlyMap<string, number>>,
  bare: Uint32Array,
): { spelled: SpelledChar[]; unlisted: SpelledChar[] } {
  const spelled: SpelledChar[] = [];
  const unlisted: SpelledChar[] = [];
  let [all, stray] = [0, 0];
  for (const [char, counts] of found) {
    const times = [...counts.values()].reduce((a, b) => a + b);
    const [usual] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a));
    all += times;
    for (const [pinyin, count] of counts)
      if (pinyin === usual && (bare[char.charCodeAt(0)] ?? 0) <= times) spelled.push({ char, pinyin });
      else {
        unlisted.push({ char, pinyin });
        stray += count;
      }
  }
  return { spelled, unlisted: stray > all * STRAY && unlisted.length > FEW ? unlisted : [] };
}

const BRACKET = "(".charCodeAt(0);

/** By code unit, how often each character stands without a bracket after it. */
function countBare(source: string): Uint32Array {
  const counts = new Uint32Array(0x10000);
  for (let at = 0; at < source.length; at++)
    if (source.charCodeAt(at + 1) !== BRACKET) counts[source.charCodeAt(at)]! += 1;
  return counts;
}

/** So often a mark should follow a `?` for a lost byte before it tells something that it never does. */
const SHOULD_FOLLOW = 3;

/**
 * What never follows a `?` for a lost byte, though a stretch out of step ends at the next mark of any kind, and such a
 * `?` stands before Chinese: it was swallowed, or perhaps it was where few stretches show it.
 */
function inferSwallowed(
  source: string,
  marks: readonly ReplacedMark[],
  { kept, swallowed }: { kept: number; swallowed: number },
): Pick<Profile, "swallowed" | "perhaps"> {
  const bracket = kept > swallowed ? "" : "(";
  if (!BESIDE_LOST.test(source)) return { swallowed: bracket, perhaps: "" };
  // A phrase that is said again shows no more than once; `?!` is not the end of a stretch, but 。” before a character.
  const ends = new Set(source.match(/..\?[,:;㐀-鿿]/gs)).size;
  const count = (char: string) => source.split(char).length - 1;
  const all = count(",") + count(":") + count(";");
  const never = marks
    .map(({ by }) => by)
    .filter((by) => ",:;?".includes(by) && source.includes(by) && !source.includes(`?${by}`));
  // Question marks are few, and most of them are lost bytes.
  const perhaps = never.filter((by) => by === "?" || count(by) * ends < SHOULD_FOLLOW * all);
  return { swallowed: bracket + never.join(""), perhaps: perhaps.join("") };
}
