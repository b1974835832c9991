import { LOCALES, type Locale } from "@/lib/library";

/** How a locale shows itself. */
export interface LocaleRow {
  readonly tag: Locale;
  /** Its segment in a path. */
  readonly path: string;
  /** Its own name, in its own script, as the switch shows it. */
  readonly name: string;
  /** The same for assistive technology that does not speak Chinese. */
  readonly english: string;
  /** Open Graph's form, which knows regions instead of scripts. */
  readonly openGraph: string;
}

const TABLE: Record<Locale, LocaleRow> = {
  "zh-Hans": { tag: "zh-Hans", path: "zh-hans", name: "简体", english: "Simplified Chinese", openGraph: "zh_CN" },
  "zh-Hant": { tag: "zh-Hant", path: "zh-hant", name: "繁體", english: "Traditional Chinese", openGraph: "zh_TW" },
};

/** The row of a locale. */
export function localeRow(locale: Locale): LocaleRow {
  return TABLE[locale];
}

/** The locale that a path's first segment names (`/zh-hant/…`), whatever its case; undefined for any other. */
export function localeOfPath(pathname: string): Locale | undefined {
  const segment = pathname.split("/")[1]?.toLowerCase();
  return LOCALES.find((locale) => TABLE[locale].path === segment);
}

export interface Preferences {
  /** The choice that was remembered. */
  readonly cookie?: string | undefined;
  /** The header as the browser sends it. */
  readonly acceptLanguage?: string | undefined;
}

/**
 * Chooses a locale for somebody who has not named one: the last one chosen, else the first of the browser's languages
 * that decides between scripts, else the first of the site. Regions imply a script: TW, HK and MO are read in traditional
 * characters (CLDR, likely subtags).
 *
 * @param locales of the site, in its order
 */
export function chooseLocale({ cookie, acceptLanguage = "" }: Preferences, locales: readonly Locale[]): Locale {
  const remembered = locales.find((locale) => locale === cookie);
  if (remembered) return remembered;
  const wanted = acceptLanguage
    .split(",")
    .map((part) => {
      const [tag = "", ...parameters] = part.trim().split(";");
      const quality = parameters.map((one) => /^\s*q=([\d.]+)/i.exec(one)?.[1]).find(Boolean);
      return { tag: tag.trim().toLowerCase(), quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality);
  for (const { tag } of wanted) {
    const script = scriptOf(tag);
    const match = script && locales.find((locale) => locale.startsWith(script));
    if (match) return match;
  }
  return locales[0] ?? LOCALES[0];
}

function scriptOf(tag: string): string | undefined {
  const [language, ...rest] = tag.split("-");
  if (language === "yue") return rest.includes("hans") ? "zh-Hans" : "zh-Hant";
  if (language !== "zh") return undefined;
  if (rest.includes("hant")) return "zh-Hant";
  if (rest.includes("hans")) return "zh-Hans";
  return rest.some((part) => ["tw", "hk", "mo"].includes(part)) ? "zh-Hant" : "zh-Hans";
}
