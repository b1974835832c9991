import type { Metadata } from "next";
import { localeRow, type Locale } from "@/lib/locale";
import { previewSize } from "./preview-picture";
import { site } from "./site";

export interface PageAddress {
  readonly locale: Locale;
  /** Path below the locale, with a slash in front; empty for the library. */
  readonly path: string;
  /** Below the locale, where another page is the one to be indexed, in each language. Default: `path`. */
  readonly canonical?: string;
}

export interface PageWords {
  readonly title: string;
  readonly description: string;
  readonly type?: "article" | "website";
  readonly author?: string | undefined;
  /** Whether an `opengraph-image` stands beside the page, which names itself. Default: false, the site's is shown. */
  readonly hasPicture?: boolean;
}

/** The absolute address of a page. */
export function absolute(locale: Locale, path: string): string {
  return `${site().content.site.url}/${localeRow(locale).path}${path}`;
}

/** Everything in the head that tells other programs what a page is, in which languages there are others, and where. */
export function pageMetadata(
  { locale, path, canonical = path }: PageAddress,
  { title, description, type = "website", author, hasPicture = false }: PageWords,
): Metadata {
  const { url, locales, name, script } = site().content.site;
  const siteName = site().read(name, script, locale);
  const others = locales.filter((other) => other !== locale);
  return {
    title: title === siteName ? title : `${title} · ${siteName}`,
    description,
    ...(author !== undefined && { authors: { name: author } }),
    alternates: {
      canonical: absolute(locale, canonical),
      languages: {
        ...Object.fromEntries(locales.map((other) => [other, absolute(other, canonical)])),
        "x-default": canonical === "" ? `${url}/` : absolute(locales[0] ?? locale, canonical),
      },
    },
    openGraph: {
      title,
      description,
      url: absolute(locale, path),
      siteName,
      type,
      locale: localeRow(locale).openGraph,
      alternateLocale: others.map((other) => localeRow(other).openGraph),
      ...(!hasPicture && { images: { url: absolute(locale, "/opengraph-image"), ...previewSize } }),
    },
    twitter: { card: "summary_large_image" },
  };
}
