import { codePoints } from "./code-points";
import type { Stretch } from "./traced-text";

/** The words in which a restoration is told. Offsets are code points of the decoded source, from 0; lines count from 1. */

/** A place of the source. */
export interface Place {
  readonly offset: number;
  readonly line: number;
}

/** A reading that would explain what stands there. */
export interface Candidate {
  readonly text: string;
  /** Among the candidates of its place: 0 to 1; those of one place need not sum to 1, since not all are listed. */
  readonly likelihood: number;
}

/** The stretch of the source of which something is told. */
export function stretchOf(told: Told): Stretch {
  return { start: told.offset, end: told.offset + codePoints("before" in told ? told.before : told.text) };
}

type Told = Pick<Place, "offset"> & ({ readonly before: string } | { readonly text: string });

/** A place of the source that was changed. The JSON Schema of the report holds its form. */
export interface Change extends Place {
  /** Which kind of damage it was: the name of a file of `kinds/`, or `decision`. */
  readonly kind: string;
  readonly before: string;
  readonly after: string;
  /** Whether nothing else can have stood there; else an editor has to look. */
  readonly certain: boolean;
  /** The likeliest first; empty where there was nothing to choose. */
  readonly candidates: readonly Candidate[];
  /** The copy from which the reading is; absent where the copy itself gives it. */
  readonly from?: "witness";
  /** Why, where the kind alone does not say it. */
  readonly note?: string;
}

/** A place that may be damaged and was left as it is. */
export interface Suspicion extends Place {
  readonly kind: string;
  readonly text: string;
  readonly note: string;
}

/** Text of the source that is not in the article, word for word, so that nothing is lost. */
export interface Removal extends Place {
  readonly text: string;
  /** What it was taken for. */
  readonly note: string;
}

/** A place at which a copy and its witness differ, though both are sound there. Nothing was changed. */
export interface Disagreement extends Place {
  /** What stands in the source; a letter beside the place, or the end of a line, where there is nothing, so that a decision can name it. */
  readonly before: string;
  /** What of it is in the article. */
  readonly after: string;
  /** What the witness has in its place, in the script of the article. */
  readonly witness: string;
  readonly witnessLine: number;
  /**
   * `words` and `marks` differ, or only the form of a character (`variants`); a whole line of one copy is missing in the
   * other (`only-here`, `only-in-witness`).
   */
  readonly about: "words" | "marks" | "variants" | "only-here" | "only-in-witness";
  /** Whether an editor has to settle it. */
  readonly open: boolean;
}
