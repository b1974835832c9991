import { cutAtOverrides, type Fixed } from "@/lib/conversion";
import type { Override, Problem, Script } from "@/lib/library";

/** A text that the site converts, with the overrides that hold for it. */
export interface ConvertedText {
  readonly text: string;
  readonly from: Script;
  readonly overrides: readonly Override[];
  readonly fixed?: readonly Fixed[];
}

/** Tells of every override that applies nowhere: the text it was made for is gone, or it was misspelt. */
export function unusedOverrides(overrides: readonly Override[], texts: readonly ConvertedText[]): Problem[] {
  const used = new Set<Override>();
  for (const { text, from, overrides: own, fixed } of texts) {
    for (const { override } of cutAtOverrides(text, from, own, fixed)) if (override) used.add(override);
  }
  return overrides
    .filter((override) => !used.has(override))
    .map(({ file, line, forms }) => ({
      severity: "error",
      file,
      line,
      code: "override-unused",
      what: `the override “${forms["zh-Hans"]}” / “${forms["zh-Hant"]}” applies nowhere`,
      mend: "correct its spelling to that of the text, or remove it",
    }));
}
