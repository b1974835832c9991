import { inBothScripts } from "../chinese/in-both-scripts";
import { linesOf, type Line } from "../chinese/lines";
import { collect } from "../collect";
import type { Finding, Kind } from "../kind";
import { wordsOfSite } from "./words-of-site";

/** So many paragraphs, and so large a share of all, end with the same words. */
const OFTEN = { count: 3, share: 0.6 };
/** Of a watermark, in code points. */
const LENGTH = { least: 3, most: 60 };
/** Shorter lines are headings. */
const PARAGRAPH = 30;
const FINAL = new Set("。！？”）.!?)");
const ENDS = new Set("。！？!?");
/** What a name of a site has; of other words, such as a refrain, nothing is said. */
const SITE = inBothScripts(/[A-Za-z]{2}|网|来源|转载|版权|公众号|整理|收集/u);

/** The same words behind the last sentence of each paragraph, or anywhere where only a site says them. */
export const watermark: Kind = {
  name: "watermark",
  what: "a watermark at the end of paragraphs",
  find({ chars }): Finding[] {
    const paragraphs = linesOf(chars).filter(({ start, end }) => end - start >= PARAGRAPH);
    const tails = new Map<string, Line[]>();
    for (const line of paragraphs) {
      const start = tailOf(chars, line);
      if (start === undefined) continue;
      collect(tails, chars.slice(start, line.end).join("").trim(), { start, end: line.end });
    }
    const often = [...tails].filter(([tail, places]) => places.length >= OFTEN.count && SITE.test(tail));
    const sure = often.filter(([, places]) => places.length >= OFTEN.share * paragraphs.length).map(([tail]) => tail);
    // One may end as another does, and is of the same site then; of a line the longest is taken.
    const taken = new Map<number, Finding>();
    for (const [tail, places] of often.toSorted(([a], [b]) => b.length - a.length)) {
      const isSure = sure.some((one) => tail.endsWith(one));
      for (const place of isSure ? endsWith(chars, tail) : places)
        if (!taken.has(place.end)) taken.set(place.end, { ...place, ...(isSure ? CERTAIN : TOLD) });
    }
    for (const words of wordsOfSite(chars)) if (!taken.has(words.end)) taken.set(words.end, words);
    return [...taken.values()];
  },
};

const CERTAIN = { after: "", certain: true };
const TOLD = { certain: false, note: "the same words end several paragraphs" };

/** The ends of all lines that are these words, headings and single ones too. */
function endsWith(chars: readonly string[], tail: string): Line[] {
  const { length } = Array.from(tail);
  return linesOf(chars).flatMap(({ start, end }) => {
    let last = end;
    while (last > start && /\s/.test(chars[last - 1] ?? "")) last--;
    let from = last - length;
    if (from < start || chars.slice(from, last).join("") !== tail) return [];
    while (from > start && /\s/.test(chars[from - 1] ?? "")) from--;
    return [{ start: from, end }];
  });
}

/** Where a paragraph's last words begin: those behind its last final mark, or, where it ends with one, its last sentence. */
function tailOf(chars: readonly string[], { start, end }: Line): number | undefined {
  let last = end - 1;
  while (last > start && (FINAL.has(chars[last] ?? "") || /\s/.test(chars[last] ?? ""))) last--;
  let at = last;
  while (at > start && end - at < LENGTH.most && !ENDS.has(chars[at] ?? "")) at--;
  if (!ENDS.has(chars[at] ?? "")) return undefined;
  let first = at + 1;
  while (first < last && '”）)"'.includes(chars[first] ?? "")) first++;
  return end - first >= LENGTH.least ? first : undefined;
}
