import { allParagraphs, type Article } from "@/lib/article";
import { isClose, type Converted, type RunnerUp, type Decision } from "@/lib/conversion";
import type { ExplainedText } from "./explain-article";

/** A character of an article, as it is read, that could have been written otherwise; and why it is not. */
export interface Doubt extends Pick<Decision, "char" | "form" | "possible" | "by" | "word"> {
  /** Id of the sentence or heading in which it stands; `_title` and the like for the front matter. */
  readonly place: string;
  /** Where in the text of that place, as it is read, in code points. */
  readonly at: number;
  /** What else was nearly as likely. */
  readonly runnerUp?: Pick<RunnerUp, "form" | "word">;
}

/**
 * Finds the decisions of a conversion in the converted text, in reading order: those that stand in an element of the page,
 * so not what stands for images.
 *
 * @param align converts a text as the page does
 */
export function doubtsOf(
  texts: readonly ExplainedText[],
  article: Article,
  align: (text: ExplainedText) => Converted,
): Doubt[] {
  const sentences = new Map(allParagraphs(article).map((paragraph) => [paragraph.id, paragraph.sentences]));
  return texts.flatMap((text) => {
    const { kind, place, decisions } = text;
    if (kind === "image" || decisions.length === 0) return [];
    const converted = align(text);
    const whole = { id: kind === "text" ? place : `_${place}`, start: 0, end: Array.from(text.text).length };
    const stretches = (kind === "text" ? sentences.get(place) : undefined) ?? [whole];
    return decisions.flatMap((decision) => {
      const { at, char, form, possible, by, word, runnerUp } = decision;
      const stretch = stretches.find(({ start, end }) => start <= at && at < end);
      // An override may be written with fewer characters than it has.
      if (stretch === undefined || converted.slice(at, at + 1) === "") return [];
      return {
        place: stretch.id,
        at: Array.from(converted.slice(stretch.start, at)).length,
        char,
        form,
        possible,
        by,
        word,
        ...(runnerUp && isClose(decision) && { runnerUp: { form: runnerUp.form, word: runnerUp.word } }),
      };
    });
  });
}
