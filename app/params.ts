import { notFound } from "next/navigation";
import { localeOfPath, localeRow, type Locale } from "@/lib/locale";
import { site } from "./site";

/** The locales of the site as values of the `[locale]` segment. */
export function localeParams(): { locale: string }[] {
  return site().content.site.locales.map((locale) => ({ locale: localeRow(locale).path }));
}

/** The locale that a `[locale]` segment names. Others never get here: only the site's own are built. */
export function localeFrom(segment: string): Locale {
  return or404(localeOfPath(`/${segment}`));
}

/** Ends the page as not found when there is nothing to show. */
export function or404<Value>(value: Value | undefined): Value {
  return value ?? notFound();
}
