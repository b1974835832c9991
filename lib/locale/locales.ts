import { LOCALES, type Locale } from "@/lib/library";

/** How a locale shows itself. */
export interface LocaleRow {
  readonly tag: Locale;
  /** Its segment in a path. */
  readonly path: string;
  /** Its own name, in its own script, as the switch shows it. */
  readonly name: string;
  /** The same where it stands alone. Default: `name` */
  readonly fullName?: string;
  /** The same for assistive technology that does not speak Chinese. */
  readonly english: string;
  /** Open Graph's form, which knows regions instead of scripts. */
  readonly openGraph: string;
}

const TABLE: Record<Locale, LocaleRow> = {
  "zh-Hans": { tag: "zh-Hans", path: "zh-hans", name: "简体", english: "Simplified Chinese", openGraph: "zh_CN" },
  "zh-Hant": { tag: "zh-Hant", path: "zh-hant", name: "繁體", english: "Traditional Chinese", openGraph: "zh_TW" },
  "zh-Hant-HK": {
    tag: "zh-Hant-HK",
    path: "zh-hant-hk",
    name: "香港",
    fullName: "繁體（香港）",
    english: "Traditional Chinese (Hong Kong)",
    openGraph: "zh_HK",
  },
};

/** The row of a locale. */
export function localeRow(locale: Locale): LocaleRow {
  return TABLE[locale];
}

/** The locale of a site of which another is a kind, as the first part of its tag says: `zh-Hant` of `zh-Hant-HK`. */
export function localeAbove(locale: Locale, locales: readonly Locale[]): Locale | undefined {
  return locales.find((other) => locale.startsWith(`${other}-`));
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
 * that the site has a locale for, else the first of the site. Regions imply a script: TW, HK and MO are read in
 * traditional characters (CLDR, likely subtags), and who reads one kind of them reads the other too.
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
    const match = localesFor(tag).find((locale) => locales.includes(locale));
    if (match) return match;
  }
  return locales[0] ?? LOCALES[0];
}

/** The locales that suit a language tag in lower case, the best first. */
function localesFor(tag: string): readonly Locale[] {
  const [language = "", ...rest] = tag.split("-");
  const names = (...parts: readonly string[]) => parts.some((part) => rest.includes(part));
  if (!["zh", "yue"].includes(language)) return [];
  if (names("hans")) return ["zh-Hans"];
  if (names("hk", "mo") || language === "yue") return ["zh-Hant-HK", "zh-Hant"];
  return names("hant", "tw") ? ["zh-Hant", "zh-Hant-HK"] : ["zh-Hans"];
}
