import type { ReactNode } from "react";
import { Frame, type FrameProps } from "@/components/chrome/Frame";
import { localeAbove, localeRow, messagesFor, type Locale } from "@/lib/locale";
import { site } from "./site";

export interface PageFrameProps extends Pick<FrameProps, "room" | "skipTo" | "tools"> {
  readonly locale: Locale;
  /** Path below the locale, the same in every one; empty for the library. */
  readonly path: string;
  readonly children: ReactNode;
}

/** The frame round a page, with the words and addresses of its locale. */
export function PageFrame({ locale, path, children, ...rest }: PageFrameProps) {
  const { name, script, locales } = site().content.site;
  const choices = locales.map((one) => {
    const row = localeRow(one);
    return {
      locale: row.tag,
      name: row.name,
      fullName: row.fullName,
      english: row.english,
      href: `/${row.path}${path}`,
      current: one === locale,
      beneath: localeAbove(one, locales),
    };
  });
  const { skip, rooms, library, glossary, scripts, offline, theme, themeSystem, themeLight, themeDark } =
    messagesFor(locale);
  const siteName = site().read(name, script, locale);
  const words = {
    siteName,
    skip,
    rooms,
    library,
    glossary,
    scripts,
    offline,
    theme,
    themeSystem,
    themeLight,
    themeDark,
  };
  return (
    <Frame words={words} home={`/${localeRow(locale).path}`} choices={choices} {...rest}>
      {children}
    </Frame>
  );
}
