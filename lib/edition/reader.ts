import { convert, type Converted } from "@/lib/conversion";
import type { Locale, Override, Script } from "@/lib/library";

/** Converts every text of one source, an article or a term, for one locale. */
export interface Reader {
  readonly locale: Locale;
  /** With alignment, for a text that is cut into runs afterwards. */
  align(text: string): Converted;
  /** The plain result, for titles and other short texts. */
  read(text: string): string;
}

/** @param overrides the source's own before the site's */
export function createReader(from: Script, locale: Locale, overrides: readonly Override[]): Reader {
  const align = (text: string) => convert(text, { from, to: locale, overrides });
  return { locale, align, read: (text) => align(text).text };
}
