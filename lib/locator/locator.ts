import type { Locale } from "@/lib/library";
import { localeRow } from "@/lib/locale";

/** The address of a place in an article, the same in every locale. */
export interface Locator {
  readonly slug: string;
  /** Absent: the article as a whole. */
  readonly section?: string;
  /** The id of a paragraph or sentence in that section. Absent: the section's heading. */
  readonly place?: string;
}

/** The path of an article in a locale, without a place in it. */
export function articlePath(slug: string, locale: Locale): string {
  return `/${localeRow(locale).path}/articles/${slug}`;
}

/**
 * The link to share, as a path: it names the section twice, in the path for the preview in a chat and in the fragment
 * for the place, which works with JavaScript off.
 */
export function locatorPath({ slug, section, place }: Locator, locale: Locale): string {
  const article = articlePath(slug, locale);
  return section === undefined ? article : `${article}/${section}#${place ?? section}`;
}

/** The path of a term's own page. */
export function termPath(id: string, locale: Locale): string {
  return `/${localeRow(locale).path}/glossary/${id}`;
}
