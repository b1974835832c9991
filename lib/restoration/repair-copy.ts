import { codePoints } from "./code-points";
import { isLost } from "./chinese/is-lost";
import { isReworded } from "./chinese/is-reworded";
import { applyDecisions, type Decision } from "./decisions";
import { readCopy } from "./input/read-copy";
import type { Kind } from "./kind";
import { KINDS } from "./kinds/all";
import type { Account } from "./report";
import { stretchOf, type Change } from "./restoration";
import { runKinds, type Repaired } from "./run-kinds";
import { UnreadableCopy, type SourceText } from "./source";
import { wordLikelihood } from "./word-likelihood";

export interface RepairOptions {
  /** The file's name, for its format and for messages. */
  readonly name: string;
  /** As `iconv-lite` names it; default: recognised. */
  readonly encoding?: string;
  /** Names of terms of the glossary, in simplified characters. */
  readonly terms: readonly string[];
  /** Default: none. */
  readonly decisions?: readonly Decision[];
  /** Default: words that a converter has put are only told. */
  readonly undoRewording?: boolean;
  /** Is told what is done next, so that a long run can show it: “page 3 of 300”. */
  readonly onStep?: (step: string) => void;
}

/** A copy of which each kind of damage was mended, and which is no article yet. */
export interface RepairedCopy extends Repaired {
  readonly name: string;
  readonly source: SourceText;
  /** The decisions, as changes. */
  readonly settled: readonly Change[];
}

/**
 * Reads a copy, puts in what an editor has settled, and mends what the kinds of damage find.
 *
 * @throws {UnreadableCopy} when it cannot be read, is question marks, or is reworded throughout
 * @throws {BadDecisions} when a decision does not fit
 */
export async function repairCopy(bytes: Uint8Array, options: RepairOptions): Promise<RepairedCopy> {
  const source = await readCopy(bytes, options);
  if (isLost(source.text))
    throw new UnreadableCopy(
      "Its Chinese characters were saved as question marks: nothing tells what they were. Look for another copy.",
    );
  const { text, settled } = applyDecisions(source, options.decisions ?? []);
  const copy = {
    source: source.text,
    terms: options.terms,
    likelihood: wordLikelihood(),
    undoRewording: options.undoRewording ?? false,
  };
  const done = settled.map(stretchOf);
  const onKind = ({ what }: Kind, n: number) => options.onStep?.(`${n + 1} of ${KINDS.length}, ${what}`);
  const repaired = runKinds(text, KINDS, copy, done, onKind);
  if (isReworded(repaired.text.chars))
    throw new UnreadableCopy(
      "The text was reworded by a machine throughout: nothing tells what it said. Look for another copy.",
    );
  return { ...repaired, name: options.name, source, settled };
}

/** What a report says of a copy as a file. */
export function accountOf({ name, source: { format, encoding, text } }: RepairedCopy): Account {
  return { name, format, ...(encoding !== undefined && { encoding }), characters: codePoints(text) };
}
