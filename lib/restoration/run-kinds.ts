import { lineFinder } from "./chinese/lines";
import { charsOf } from "./chinese/text-of";
import type { Copy, Finding, Kind } from "./kind";
import type { Candidate, Change, Suspicion } from "./restoration";
import { edit, sourceOf, type Edit, type Stretch, type TracedText } from "./traced-text";
import { wholeFindings } from "./whole-findings";

/** A text that was repaired, and all that was done to it and seen in it. */
export interface Repaired {
  readonly text: TracedText;
  readonly changes: readonly Change[];
  readonly suspicions: readonly Suspicion[];
}

/**
 * Runs kinds of damage over a text one after the other: each sees what those before it have mended.
 *
 * @param settled stretches of the source on which an editor has decided: nothing there is touched again
 * @param onKind is told of each kind, with its number from 0, before it looks
 */
export function runKinds(
  text: TracedText,
  kinds: readonly Kind[],
  copy: Copy,
  settled: readonly Stretch[],
  onKind: (kind: Kind, n: number) => void = () => {},
): Repaired {
  const chars = charsOf(copy.source);
  const lineAt = lineFinder(chars);
  const changes: Change[] = [];
  const suspicions: Suspicion[] = [];
  // A long copy has hundreds of thousands of findings: as few objects as can be are made of each.
  const take = (kind: string, now: TracedText, finding: Finding): Edit | undefined => {
    const { start, end, after, certain, candidates = NONE, note } = finding;
    const source = sourceOf(now, start, end);
    if (settled.some((one) => one.start < source.end && source.start < one.end)) return undefined;
    const offset = source.start;
    const line = lineAt(offset);
    const before = textOf(chars, offset, source.end);
    if (after === undefined) {
      suspicions.push({ kind, offset, line, text: before, note: note ?? "" });
      return undefined;
    }
    if (after !== textOf(now.chars, start, end)) {
      const change = { kind, offset, line, before, after, certain, candidates };
      changes.push(note === undefined ? change : { ...change, note });
    }
    return { start, end, text: after };
  };
  let repaired = text;
  for (const [n, kind] of kinds.entries()) {
    onKind(kind, n);
    const now = repaired;
    const found = wholeFindings(now, withoutOverlaps(kind.find(now, copy, changes, suspicions), kind.name));
    repaired = edit(
      now,
      found.flatMap((one) => take(kind.name, now, one) ?? []),
    );
  }
  return { text: repaired, changes, suspicions };
}

const NONE: readonly Candidate[] = [];

function textOf(chars: readonly string[], start: number, end: number): string {
  return end - start === 1 ? (chars[start] ?? "") : chars.slice(start, end).join("");
}

function withoutOverlaps(findings: readonly Finding[], kind: string): Finding[] {
  const sorted = findings.toSorted((a, b) => a.start - b.start || a.end - b.end);
  let free = 0;
  for (const { start, end } of sorted) {
    if (start < free) throw new RangeError(`findings of ${kind} overlap at ${start}`);
    free = end;
  }
  return sorted;
}
