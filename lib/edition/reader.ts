import { convert, type Converted, type ConvertOptions } from "@/lib/conversion";
import type { Locale, Script } from "@/lib/library";

/** Converts every text of one source, an article or a term, for one locale. */
export interface Reader {
  readonly locale: Locale;
  /**
   * With alignment, for a text that is cut into runs afterwards.
   *
   * @param verbatim whether the text is quoted from elsewhere: then it keeps its quotation marks
   */
  align(text: string, verbatim?: boolean): Converted;
  /** The plain result, for titles and other short texts. */
  read(text: string): string;
}

/** @param choices overrides, the source's own before the site's, and the site's quotation marks */
export function createReader(
  from: Script,
  locale: Locale,
  choices: Pick<ConvertOptions, "overrides" | "quotationMarks">,
): Reader {
  const align = (text: string, verbatim = false) =>
    convert(text, { from, to: locale, ...choices, ...(verbatim && { quotationMarks: "as-written" }) });
  return { locale, align, read: (text) => align(text).text };
}
