import { explain, isClose, type Decision } from "@/lib/conversion";
import { findMatches } from "../chinese/find-matches";
import { doubtfulForms, isOneByOne } from "../chinese/one-by-one";
import { scriptOf, simplifiedChars, tells, toSimplified } from "../chinese/script-of";
import { textOf } from "../chinese/text-of";
import type { Finding, Kind } from "../kind";
import type { Change } from "../restoration";
import type { TracedText } from "../traced-text";

/** How many places of the other script are told in a mix, so that a report can still be read. */
const MOST_TOLD = 200;

/** Kinds of damage that mirrors do to text that they have mapped, and in so many places no chance does. */
const OF_MIRRORS = new Set(["pinyin", "shifted-bytes"]);
const SURELY_DOCTORED = 3;

/**
 * Text that was mapped to traditional characters one by one, back in the script in which it was written. Genuine
 * traditional text stays, and a mix of both is told.
 */
export const script: Kind = {
  name: "script",
  what: "simplified text mapped to traditional characters one by one",
  find(traced, _copy, mended = []): readonly Finding[] {
    const { chars } = traced;
    const text = textOf(chars);
    const { script: own, mixed } = scriptOf(chars);
    if (own === "zh-Hant" && isOneByOne(text, isDoctored(mended))) return back(chars);
    const spelled = own === "zh-Hans" ? spelledOut(traced, mended) : [];
    const rest = without(chars, spelled);
    const told = (rest === chars ? mixed : scriptOf(rest).mixed) ? strangers(rest, own) : [];
    return own === "zh-Hant" ? [...told, ...doubtful(chars, text)] : [...spelled, ...told];
  },
};

/** Whether a mirror has put pinyin into a copy, or read it out of step. */
function isDoctored(mended: readonly Change[]): boolean {
  return mended.filter(({ kind }) => OF_MIRRORS.has(kind)).length >= SURELY_DOCTORED;
}

/** One finding for each row of characters that change, so that a report has words and not characters. */
function back(chars: readonly string[]): Finding[] {
  const simplified = simplifiedChars(chars).map((char) => ONLY_MAPPED.get(char) ?? char);
  const close = closeIn(chars);
  const changes = (at: number) => at < chars.length && (chars[at] !== simplified[at] || close.has(at));
  const found: Finding[] = [];
  for (let at = 0; at < chars.length; at++) {
    if (!changes(at)) continue;
    const start = at;
    const open = close.get(at);
    if (open === undefined) while (changes(at + 1) && !close.has(at + 1)) at++;
    const after = simplified.slice(start, at + 1).join("");
    found.push({
      start,
      end: at + 1,
      after,
      certain: open === undefined,
      ...(open && { candidates: candidates(open) }),
    });
  }
  return found;
}

/**
 * Characters that the conversion keeps and no simplified text has: the surname 於 (於先生 was 于先生), and forms of which
 * tables make what no standard has: 陜, which is another character than 陝, 衹 and 凖.
 */
const ONLY_MAPPED = new Map([
  ["於", "于"],
  ["陜", "陕"],
  ["衹", "只"],
  ["凖", "准"],
]);

/** Characters that several simplified ones became (著: 着 or 著), where the words around leave it open. */
function closeIn(chars: readonly string[]): Map<number, Decision> {
  const close = new Map<number, Decision>();
  for (const { start, text } of findMatches(chars, SENTENCE)) {
    if (!SEVERAL.test(text)) continue;
    for (const decision of explain(text, { from: "zh-Hant", to: "zh-Hans" }))
      if (SEVERAL.test(decision.char) && isClose(decision)) close.set(start + decision.at, decision);
  }
  return close;
}

/** Traditional characters for which simplified text has more than one. */
const SEVERAL = /[著乾藉覆徵瞭麼夥餘]/u;
/** No word goes beyond. */
const SENTENCE = /[^\n。]+/gu;

function candidates({ form, runnerUp }: Decision): Finding["candidates"] {
  const share = runnerUp ? 1 / (1 + runnerUp.times) : 0;
  return [{ text: form, likelihood: 1 - share }, ...(runnerUp ? [{ text: runnerUp.form, likelihood: share }] : [])];
}

/**
 * Traditional characters in a simplified text behind each of which the mirror had set pinyin, 國(guó), and of which the text
 * has the simplified form nowhere: it put both in its place.
 */
function spelledOut({ chars, to }: TracedText, mended: readonly Change[]): Finding[] {
  const pinyin = new Set(mended.filter(({ kind }) => kind === "pinyin").map(({ offset }) => offset));
  if (pinyin.size === 0) return [];
  const simplified = simplifiedChars(chars);
  const present = new Set(chars);
  const places = chars.flatMap((char, at) => (tells(char) === "zh-Hant" ? [at] : []));
  const plain = new Set(places.filter((at) => !pinyin.has(to[at] ?? 0)).map((at) => chars[at]));
  const found = places.flatMap((at) => {
    const [char, after] = [chars[at], simplified[at]];
    if (after === undefined || plain.has(char) || present.has(after)) return [];
    return [{ start: at, end: at + 1, after, certain: true }];
  });
  return found.length >= SURELY_DOCTORED ? found : [];
}

/** A text without what is changed in it, each place where it was. */
function without(chars: readonly string[], changed: readonly Finding[]): readonly string[] {
  if (changed.length === 0) return chars;
  const starts = new Set(changed.map(({ start }) => start));
  return chars.map((char, at) => (starts.has(at) ? "" : char));
}

/** Rows of characters that only the other script has. */
function strangers(chars: readonly string[], own: string): Finding[] {
  const isStrange = (at: number) => at < chars.length && ![own, "either"].includes(tells(chars[at] ?? ""));
  const found: Finding[] = [];
  for (let at = 0; at < chars.length && found.length < MOST_TOLD; at++) {
    if (!isStrange(at)) continue;
    const start = at;
    while (isStrange(at + 1)) at++;
    const note = own === "zh-Hans" ? "traditional in a simplified text" : "simplified in a traditional text";
    found.push({ start, end: at + 1, certain: false, note });
  }
  return found;
}

/** Forms of a text that may have been mapped, though it counts as genuine. */
function doubtful(chars: readonly string[], text: string): Finding[] {
  const forms = doubtfulForms(text);
  return chars.flatMap((char, at) => {
    if (!forms.get(char)?.has(chars[at + 1] ?? "")) return [];
    const note = `hardly in traditional text: it may have been mapped from ${toSimplified(char)}`;
    return [{ start: at, end: at + 1, certain: false, note }];
  });
}
