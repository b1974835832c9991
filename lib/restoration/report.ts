import type { Counts } from "./counts";
import type { Origin } from "./copy-origin";
import type { Change, Disagreement, Place, Removal, Suspicion } from "./restoration";

/** A place where the restored text, damaged again, differs from the copy. */
export interface Difference extends Place {
  /** What stands in the copy. */
  readonly copy: string;
  /** What the restored text becomes there. */
  readonly again: string;
}

/** What is said of a copy as a file. */
export interface Account {
  readonly name: string;
  readonly format: string;
  readonly encoding?: string;
  /** Code points. */
  readonly characters: number;
}

/** All that was done to a copy. `report.schema.json` in this folder is its form; offsets are code points of the decoded source. */
export interface Report {
  readonly source: Account & {
    /** The copy as it was decoded, to which all offsets refer. */
    readonly text: string;
  };
  /** What kinds of damage there were, and how many places of each. */
  readonly recognised: readonly { readonly kind: string; readonly what: string; readonly places: number }[];
  readonly script: { readonly stored: string; readonly mapped: boolean };
  readonly counts: Counts;
  readonly changes: readonly Change[];
  readonly settled: readonly Change[];
  readonly suspicions: readonly Suspicion[];
  readonly removals: readonly Removal[];
  /** Whether the restored text, damaged again, is the copy. */
  readonly explained: boolean;
  readonly differences: readonly Difference[];
  /** The second copy, where one was heard. */
  readonly witness?: Account & {
    /** Which part of the letters of the shorter text both have, 0 to 1. */
    readonly agreement: number;
  };
  /** Where the two copies differ though both are sound; only beside a witness. */
  readonly disagreements?: readonly Disagreement[];
  readonly origin?: Origin;
  readonly remarks: readonly string[];
  /** How many places an editor has to look at: changes that are not certain, suspicions, and disagreements that are open. */
  readonly needsEditor: number;
}
