import { findMatches } from "../chinese/find-matches";
import type { Change, Suspicion } from "../restoration";
import { sourceOf, type TracedText } from "../traced-text";

const NOTE = "a row of asterisks, which may be Markdown's";

/**
 * Rows of asterisks. Whether they mask letters or are Markdown's, one copy alone may leave open; two copies tell. What is
 * no suspicion of the copy's own is never reported by itself.
 */
export function rowsOfStars(text: TracedText): Suspicion[] {
  return findMatches(text.chars, /\*{3,}/gu).map(({ start, end, text: stars }) => {
    return { kind: "masked", offset: sourceOf(text, start, end).start, line: 1, text: stars, note: NOTE };
  });
}

/** Whether something is such a row and nothing that the copy tells of itself. */
export function isRowOfStars({ note }: Change | Suspicion): boolean {
  return note === NOTE;
}
