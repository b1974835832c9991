import type { ReactNode } from "react";
import { ScriptSwitch, type ScriptChoice } from "./ScriptSwitch";
import { ThemeSwitch } from "./ThemeSwitch";

export interface FrameWords {
  readonly siteName: string;
  readonly skip: string;
  readonly rooms: string;
  readonly library: string;
  readonly glossary: string;
  readonly scripts: string;
  readonly offline: string;
  readonly theme: string;
  readonly themeSystem: string;
  readonly themeLight: string;
  readonly themeDark: string;
}

export interface FrameProps {
  readonly words: FrameWords;
  /** Path of the locale, such as `/zh-hans`. */
  readonly home: string;
  /** The room of the site in which the page stands; its link is marked. */
  readonly room?: "library" | "glossary";
  /** This very page in each locale. */
  readonly choices: readonly ScriptChoice[];
  /** Id of what the link for the keyboard skips to. Default: all below the header */
  readonly skipTo?: string;
  /** Further controls of the page, in the header. */
  readonly tools?: ReactNode;
  readonly children: ReactNode;
}

/** What surrounds every page: a header that stays in sight, the page itself, and the place for announcements. */
export function Frame({ words, home, room, choices, skipTo = "_main", tools, children }: FrameProps) {
  const rooms = [
    { key: "library", href: home, name: words.library },
    { key: "glossary", href: `${home}/glossary`, name: words.glossary },
  ];
  return (
    <>
      <a href={`#${skipTo}`} className="skip">
        {words.skip}
      </a>
      <header className="bar chrome">
        <div className="mx-auto flex min-h-header max-w-page flex-wrap items-center px-3 text-control tablet:px-6">
          <a href={home} className="font-serif text-heading font-bold no-underline">
            {words.siteName}
          </a>
          <nav aria-label={words.rooms} className="ms-2.5 flex flex-wrap gap-x-3 tablet:ms-6 tablet:gap-x-5">
            {rooms.map(({ key, href, name }) => (
              <a key={key} href={href} {...(key === room && { "aria-current": "true" })} className="way">
                {name}
              </a>
            ))}
          </nav>
          <div className="controls">
            <div>{tools}</div>
            <ScriptSwitch choices={choices} label={words.scripts} offline={words.offline} />
            <ThemeSwitch
              label={words.theme}
              names={{ system: words.themeSystem, light: words.themeLight, dark: words.themeDark }}
            />
          </div>
        </div>
      </header>
      <main id="_main" tabIndex={-1} className="mx-auto max-w-page px-5 pb-24 outline-none tablet:px-6">
        {children}
      </main>
      <div id="_status" role="status" className="status chrome text-control" />
    </>
  );
}
