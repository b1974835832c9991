import { codePoints } from "./code-points";
import * as v from "valibot";
import { fromFile } from "./line-ends";
import { readEditorsYaml } from "./editors-yaml";
import { stretchOf, type Change } from "./restoration";
import { lineFinder } from "./chinese/lines";
import type { SourceText } from "./source";
import { edit, trace, type TracedText } from "./traced-text";

const DECISIONS = v.nullish(
  v.array(
    v.strictObject({
      offset: v.pipe(v.number(), v.integer(), v.minValue(0)),
      before: v.string(),
      reading: v.string(),
      reason: v.pipe(v.string(), v.trim(), v.nonEmpty()),
    }),
  ),
  [],
);

/** What an editor has settled: what stands at a place of the source, what should stand there, and why. */
export type Decision = v.InferOutput<typeof DECISIONS>[number];

/** A file of decisions that cannot be used: one line that says all that is wrong. */
export class BadDecisions extends Error {
  override readonly name = "BadDecisions";
}

/**
 * Reads a file of decisions: a YAML list of `offset`, `before`, `reading` and `reason`.
 *
 * @throws {BadDecisions} when it is no such list
 */
export function readDecisions(yaml: string): Decision[] {
  let value: unknown;
  try {
    value = readEditorsYaml(yaml).toJS();
  } catch (error) {
    throw new BadDecisions((error as Error).message, { cause: error });
  }
  const result = v.safeParse(DECISIONS, value);
  if (result.success) return result.output ?? [];
  const complaints = result.issues.map((issue) => {
    const [{ key: at } = { key: undefined }, { key } = { key: undefined }] = issue.path ?? [];
    const where =
      at === undefined ? "the file" : `decision ${Number(at) + 1}${key === undefined ? "" : `, ${String(key)}`}`;
    return `${where}: ${issue.message}`;
  });
  throw new BadDecisions(`${complaints.join("; ")}. Write a list of offset, before, reading and reason.`);
}

/**
 * Puts what the editor settled into a source.
 *
 * @returns the text, and the decisions as changes
 * @throws {BadDecisions} when one does not fit: another text stands at its place, or two overlap
 */
export function applyDecisions(
  { text: source, wide = [] }: Pick<SourceText, "text" | "wide">,
  decisions: readonly Decision[],
): { text: TracedText; settled: readonly Change[] } {
  const text = trace(source);
  if (decisions.length === 0) return { text, settled: [] };
  const lineAt = lineFinder(text.chars);
  const sorted = decisions.toSorted((a, b) => a.offset - b.offset);
  let free = 0;
  const settled = sorted.map(({ offset: inFile, before: written, reading, reason }): Change => {
    const [offset, before] = [fromFile(wide, inFile), written.replaceAll("\r\n", "\n")];
    const end = offset + codePoints(before);
    const there = text.chars.slice(offset, end).join("");
    if (there !== before)
      throw new BadDecisions(
        `The decision at ${inFile} is for ${JSON.stringify(before)}, but ${JSON.stringify(there)} stands there: the copy has changed, correct it or take it out.`,
      );
    if (offset < free) throw new BadDecisions(`The decision at ${inFile} overlaps the one before it: join them.`);
    free = end;
    const place = { kind: "decision", offset, line: lineAt(offset) };
    return { ...place, before, after: reading, certain: true, candidates: [], note: reason };
  });
  const edits = settled.map((one) => ({ ...stretchOf(one), text: one.after }));
  return { text: edit(text, edits), settled };
}
