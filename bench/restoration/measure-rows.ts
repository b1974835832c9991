import { KINDS } from "@/lib/restoration/kinds/all";
import { trace } from "@/lib/restoration/traced-text";
import type { Row } from "./kinds/all";
import type { CleanText } from "./read-texts";
import { noScore, repairText, score, type Score, type Tell } from "./score";

/** UTF-16 units of a long text. */
const LONG = 1500;

/** A copy of a text that a row of damage made. */
export interface Copied {
  readonly text: CleanText;
  readonly copy: string;
}

/**
 * Damages texts by one row and repairs them.
 *
 * @param seed another number gives other places
 * @param each is given each copy, for peers
 * @param tell is told of each place that is not as it was
 */
export function measureRow(
  row: Row,
  texts: readonly CleanText[],
  { seed = 0, each, tell }: { seed?: number; each?: (copied: Copied) => void; tell?: Tell } = {},
): Score {
  const sum = noScore();
  const befallen = texts.filter(({ script }) => !row.simplified || script === "zh-Hans");
  for (const [n, text] of (row.long ? joined(befallen) : befallen).entries()) {
    const damaged = row.damage(trace(text.text), seed + n);
    const copy = damaged.chars.join("");
    score(text.text, damaged, repairText(copy, KINDS), sum, tell);
    each?.({ text, copy });
  }
  return sum;
}

/** Several texts as one, so that it is as long as a chapter. */
function joined(texts: readonly CleanText[]): CleanText[] {
  const long: CleanText[] = [];
  for (const text of texts) {
    const last = long.at(-1);
    if (last && last.text.length < LONG && last.script === text.script && last.kept === text.kept)
      long[long.length - 1] = { ...last, text: `${last.text}\n${text.text}` };
    else long.push(text);
  }
  return long;
}
