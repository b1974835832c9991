import { cutRuns, type Mark, type RichText, type Run as Cut } from "@/lib/article";
import type { Converted } from "@/lib/conversion";
import type { ImageEdition, Run } from "./edition";

/** A term's place as a mark beside those of the Markdown. Code points of the text. */
export interface TermMark {
  readonly type: "term";
  readonly term: string;
  readonly start: number;
  readonly end: number;
}

type AnyMark = Exclude<Mark, { type: "override" }> | TermMark;

/** Outermost first: where two marks cross, the one further in is cut in two. A footnote is a link, so it cuts links. */
const ORDER: readonly AnyMark["type"][] = ["footnote", "link", "term", "strong", "emphasis", "code", "image", "break"];

export interface RunOptions {
  readonly terms?: readonly TermMark[];
  /** Finds an image's address and size. */
  readonly image: (src: string, alt: string) => ImageEdition;
}

/**
 * Cuts a stretch of a text that was converted whole into runs.
 *
 * @param start, end code points of the source text
 */
export function intoRuns(
  text: RichText,
  converted: Converted,
  { start, end }: { start: number; end: number },
  { terms = [], image }: RunOptions,
): Run[] {
  const finish = (cut: Cut<AnyMark>): Run[] => {
    if (!("mark" in cut)) {
      const piece = converted.slice(cut.start, cut.end);
      return piece === "" ? [] : [piece];
    }
    const { mark } = cut;
    const runs = cut.runs.flatMap(finish);
    switch (mark.type) {
      case "link":
        return [{ type: "link", href: mark.href, runs }];
      case "term":
        return [{ type: "term", term: mark.term, runs }];
      case "footnote":
        return [{ type: "footnote", number: mark.number }];
      case "image":
        return [{ type: "image", image: image(mark.image.src, mark.image.alt) }];
      case "break":
        return [{ type: "break" }];
      default:
        return [{ type: mark.type, runs }];
    }
  };
  // Overrides have done their work in the conversion, and are not seen.
  const marks = [...text.marks, ...terms].filter((mark) => mark.type !== "override");
  return cutRuns<AnyMark>(start, end, marks, ORDER).flatMap(finish);
}

/** The text of runs, without what stands between the characters. */
export function plainRuns(runs: readonly Run[]): string {
  return runs.map((run) => (typeof run === "string" ? run : "runs" in run ? plainRuns(run.runs) : "")).join("");
}
