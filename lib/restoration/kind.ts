import type { Likelihood } from "./likelihood";
import type { Candidate, Change, Suspicion } from "./restoration";
import type { Stretch, TracedText } from "./traced-text";

/** What a kind of damage has found in a text, and where. */
export interface Finding extends Stretch {
  /** What is to stand there; absent where the place is only told. */
  readonly after?: string;
  /** Whether nothing else can have stood there. Of what is only told it says nothing. */
  readonly certain: boolean;
  readonly candidates?: readonly Candidate[];
  readonly note?: string;
}

/** What is known of a copy as a whole. */
export interface Copy {
  /** The text as it was decoded, before any repair. */
  readonly source: string;
  /** Names of terms of the glossary, in simplified characters. */
  readonly terms: readonly string[];
  readonly likelihood: Likelihood;
  /** What the editor asked for beside the usual. */
  readonly undoRewording: boolean;
}

/**
 * A kind of damage: how it is recognised and what undoes it. One file each in `kinds/`; the pipeline runs them in order,
 * makes the edits and tells of them, so that a kind only looks.
 */
export interface Kind {
  /** As it stands in the report. */
  readonly name: string;
  /** What it is, for the report: “pinyin in brackets after characters”. */
  readonly what: string;
  /**
   * Findings that do not overlap.
   *
   * @param mended what the kinds before it have changed, in their order; default: nothing
   * @param told what they have only told of; default: nothing
   */
  find(text: TracedText, copy: Copy, mended?: readonly Change[], told?: readonly Suspicion[]): readonly Finding[];
}
