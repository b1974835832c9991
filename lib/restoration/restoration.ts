/** The words in which a restoration is told. Offsets are code points of the decoded source, from 0; lines count from 1. */

/** A reading that would explain what stands there. */
export interface Candidate {
  readonly text: string;
  /** Among the candidates of its place: 0 to 1; those of one place need not sum to 1, since not all are listed. */
  readonly likelihood: number;
}

/** A place of the source that was changed. The JSON Schema of the report holds its form. */
export interface Change {
  /** Which kind of damage it was: the name of a file of `kinds/`. */
  readonly kind: string;
  readonly offset: number;
  readonly line: number;
  readonly before: string;
  readonly after: string;
  /** Whether nothing else can have stood there; else an editor has to look. */
  readonly certain: boolean;
  /** The likeliest first; empty where there was nothing to choose. */
  readonly candidates: readonly Candidate[];
  /** Why, where the kind alone does not say it; which copy a reading is from. */
  readonly note?: string;
}

/** A place that may be damaged and was left as it is. */
export interface Suspicion {
  readonly kind: string;
  readonly offset: number;
  readonly line: number;
  readonly text: string;
  readonly note: string;
}

/** Text of the source that is not in the article, word for word, so that nothing is lost. */
export interface Removal {
  readonly offset: number;
  readonly line: number;
  readonly text: string;
  /** What it was taken for. */
  readonly note: string;
}
