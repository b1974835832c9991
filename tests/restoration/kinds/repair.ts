import { edit, trace, type TracedText } from "@/lib/restoration/traced-text";
import type { Change } from "@/lib/restoration/restoration";
import type { Copy, Finding, Kind } from "@/lib/restoration/kind";

/** A copy of which nothing is known but its text. */
function copyOf(source: string, known: Partial<Copy> = {}): Copy {
  return { source, terms: [], likelihood: { count: () => 0 }, undoRewording: false, ...known };
}

/** What a kind finds in a text. */
export function findingsOf(
  kind: Kind,
  text: string,
  known?: Partial<Copy>,
  mended?: readonly Change[],
): readonly Finding[] {
  return kind.find(trace(text), copyOf(text, known), mended);
}

/** What is only told, as it stands in the text. */
export function toldOf(kind: Kind, text: string, known?: Partial<Copy>): string[] {
  const chars = Array.from(text);
  return findingsOf(kind, text, known)
    .filter(({ after }) => after === undefined)
    .map(({ start, end }) => chars.slice(start, end).join(""));
}

/** A text after the edits of some kinds, one after the other. */
export function repair(kinds: Kind | readonly Kind[], source: string, known?: Partial<Copy>): string {
  const copy = copyOf(source, known);
  let text: TracedText = trace(source);
  for (const kind of [kinds].flat())
    text = edit(
      text,
      kind
        .find(text, copy)
        .flatMap(({ start, end, after }) => (after === undefined ? [] : [{ start, end, text: after }])),
    );
  return text.chars.join("");
}
