import { readPlainText, type RichText } from "@/lib/article";
import { convert, type Converted, type ConvertOptions } from "@/lib/conversion";
import type { Locale, Script } from "@/lib/library";
import { fixedIn } from "./fixed-in";

/** Converts every text of one source, an article or a term, for one locale. */
export interface Reader {
  readonly locale: Locale;
  /**
   * With alignment, for a text that is cut into runs afterwards.
   *
   * @param verbatim whether the text is quoted from elsewhere: then it keeps its quotation marks
   */
  align(text: Pick<RichText, "text" | "marks">, verbatim?: boolean): Converted;
  /** The plain result, for titles and other short texts. */
  read(text: string): string;
}

/** @param choices overrides, the source's own before the site's, and the site's words and quotation marks */
export function createReader(
  from: Script,
  locale: Locale,
  choices: Pick<ConvertOptions, "overrides" | "quotationMarks" | "words">,
): Reader {
  const align: Reader["align"] = ({ text, marks }, verbatim = false) => {
    const quotationMarks = verbatim ? "as-written" : choices.quotationMarks;
    return convert(text, { from, to: locale, ...choices, fixed: fixedIn(marks), quotationMarks });
  };
  return { locale, align, read: (text) => align(readPlainText(text, from)).text };
}
