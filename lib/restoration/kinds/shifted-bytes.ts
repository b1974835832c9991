import { findFixed } from "../chinese/find-fixed";
import type { Finding, Kind } from "../kind";
import { loadLexicon } from "../lexicon/lexicon";
import { findShiftedRuns } from "../shifted/find-shifted-runs";
import type { Run } from "../shifted/runs";

/** Less likely than this, in natural logarithms a character, a reading is no better than what stands there. */
const NO_GOOD = -8;
/** Less likely than this a character, of which it counts two at least, a reading has more of them wrong than right. */
const [MORE_WRONG, LEAST] = [0.5, 2];

/**
 * Stretches that were read as GBK out of step, because a site had put ASCII between the two bytes of a character. What is
 * to stand there is in the script of the copy, with full-width marks and without pinyin.
 */
export const shiftedBytes: Kind = {
  name: "shifted-bytes",
  what: "bytes of GBK read out of step",
  find({ chars }, { terms }) {
    const runs = findShiftedRuns(chars, terms, loadLexicon());
    if (runs.length === 0) return [];
    // The question mark of an address, …/query?type=1, is no byte that was lost.
    const fixed = findFixed(chars);
    return runs
      .filter(({ start, end }) => !fixed.subarray(start, end).includes(1))
      .map(findingOf)
      .filter((finding) => !isMark(finding));
  },
};

/** Whether bytes leave nothing but a question mark: if anybody asks there, or a space was lost, only words tell. */
function isMark({ start, end, after, candidates, note }: Finding): boolean {
  return after === "？" && end === start + 1 && candidates?.length === 1 && note === undefined;
}

function findingOf({ start, end, candidates, certain, soundness, explained, mayLackDigit }: Run): Finding {
  const [best] = candidates;
  if (!best || soundness < NO_GOOD || best.likelihood < MORE_WRONG ** Math.max(LEAST, best.text.length))
    return { start, end, certain: false, candidates, note: "no reading of it makes sense" };
  const change = { start, end, after: best.text, certain, candidates };
  if (mayLackDigit) return { ...change, note: "a digit may be lost after it" };
  return explained ? change : { ...change, note: "damaged again, it would look different" };
}
