import { enclosures } from "./enclosures";

/** A stretch of a text, in code points, end exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

const CLOSERS = new Set("”’」』﹂﹄）】》〉〕］)]");
/** What carries a sentence on behind a closing mark: 。”的精神, ！”等论述. Not 和 or 与: 与此同时 begins a sentence. */
const CONTINUES = /^[，、；：,;:的等]$/u;

/**
 * Cuts a text into sentences that follow one another without a gap and cover it; blanks stay with the sentence before.
 *
 * The rule is ours, because the ids of sentences are published and `Intl.Segmenter` changes with ICU. A sentence ends
 * at 。！？ (and at . ! ? in Latin surroundings) with the closing marks behind; not inside brackets, not at the end of a
 * title (《怎么办？》), and not at a quotation that the sentence carries on. ； and …… do not end one: in policy texts ……
 * mostly stands for words left out (“……”五大理念), and a sentence too long does less harm than one cut in two.
 */
export function splitSentences(text: string): Stretch[] {
  const chars = Array.from(text);
  const brackets = enclosures(chars, ["（）", "()", "【】", "〔〕", "［］", "《》", "〈〉"]);
  const titles = enclosures(chars, ["《》", "〈〉"]);
  const sentences: Stretch[] = [];
  let start = 0;
  // A straight quotation mark closes when it is the second of its pair.
  let quoted = false;
  for (let at = 0; at < chars.length; at++) {
    if (chars[at] === '"') quoted = !quoted;
    if (titles[at] || !isEnd(chars, at)) continue;
    let end = at + 1;
    for (; end < chars.length; end++) {
      if (chars[end] === '"' && quoted) quoted = false;
      else if (!/[。！？!?…]/u.test(chars[end]!) && !CLOSERS.has(chars[end]!)) break;
    }
    at = end - 1;
    const closed = chars[at] === '"' || CLOSERS.has(chars[at]!);
    if (brackets[end] || (closed && CONTINUES.test(chars[end] ?? ""))) continue;
    while (end < chars.length && /\s/u.test(chars[end]!)) end++;
    sentences.push({ start, end });
    start = end;
    at = end - 1;
  }
  if (start < chars.length) sentences.push({ start, end: chars.length });
  return sentences;
}

/** Words whose point is no end; so is that of one letter (J. Smith) and of letters with points (U.S. Government). */
const ABBREVIATION = /^(?:\p{L}|.*\..*|Mr|Mrs|Ms|Dr|Prof|St|No|Vol|Art|Sec|vs)$/u;

function isEnd(chars: readonly string[], at: number): boolean {
  const char = chars[at]!;
  if (/[。！？]/u.test(char)) return true;
  if (!/[.!?]/.test(char)) return false;
  const before = chars[at - 1] ?? "";
  if (!/[\p{L}\p{N}\p{Pf}\p{Pe}"%]/u.test(before)) return false;
  let next = at + 1;
  // No more than a few, so that a hostile text costs no search to its end at every mark.
  while (next < at + 8 && next < chars.length && (CLOSERS.has(chars[next]!) || /[!?"]/.test(chars[next]!))) next++;
  if (next < chars.length && !/\s/u.test(chars[next]!)) return false;
  if (char !== ".") return true;
  while (next < chars.length && /\s/u.test(chars[next]!)) next++;
  if (!/^[\p{Script=Latin})\]）”"]$/u.test(before) || !/^[\p{Lu}\p{Script=Han}“"（(]?$/u.test(chars[next] ?? ""))
    return false;
  // 24 letters are more than any abbreviation has: no search back through a text without blanks.
  const word = /[\p{Script=Latin}.]*$/u.exec(chars.slice(Math.max(0, at - 24), at).join(""))![0];
  return next >= chars.length || !ABBREVIATION.test(word);
}
