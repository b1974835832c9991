"use client"; // keeps query, fragment and place, which only the browser knows
import Link from "next/link";
import { useRouter } from "next/navigation";
import { keepPlace, noteOpen } from "@/components/reading/keep-place";
import { announce } from "./announce";

export interface ScriptChoice {
  /** BCP 47 */
  readonly locale: string;
  readonly name: string;
  /** What it is called out of sight of the others. Default: `name` */
  readonly fullName?: string | undefined;
  readonly english: string;
  /** This very page in that locale. */
  readonly href: string;
  readonly current: boolean;
  /** The choice of which this is a kind, and beneath which it stands. */
  readonly beneath?: string | undefined;
}

export interface ScriptSwitchProps {
  readonly label: string;
  /** Said where there is no network and a script would have to be fetched. */
  readonly offline: string;
  readonly choices: readonly ScriptChoice[];
}

/** A year, in seconds. */
const REMEMBERED = 31_536_000;

/** The other script for which a reader reaches; none once the switch has begun. */
let reached: string | undefined;

/** Loaded only now: a finger never reaches before it presses. */
function rehearse(href: string): void {
  reached = href;
  import("./rehearse-script")
    .then(({ rehearseScript }) => rehearseScript(href, () => reached === href))
    .catch(() => undefined);
}

/** The scripts in which this page can be read, as links; with JavaScript the reader stays at the same line. */
export function ScriptSwitch({ label, offline, choices }: ScriptSwitchProps) {
  const router = useRouter();
  const link = ({ locale, name, fullName, english, href, current, beneath }: ScriptChoice) => (
    <Link
      rel="alternate"
      hrefLang={locale}
      lang={locale}
      href={href}
      title={english}
      aria-label={fullName}
      replace
      scroll={false}
      // Few switch to a kind of a script, and who does comes back to it: fetched when asked for.
      prefetch={current || beneath ? false : null}
      aria-current={current ? "true" : undefined}
      className="way px-1.5"
      {...(!current && {
        // A finger does not come near before it presses, and a focus by the pointer is the switch itself.
        onPointerEnter: ({ pointerType }) => {
          if (pointerType !== "touch") rehearse(href);
        },
        onFocus: ({ currentTarget }) => {
          if (currentTarget.matches(":focus-visible")) rehearse(href);
        },
      })}
      onNavigate={(event) => {
        event.preventDefault();
        document.cookie = `locale=${locale}; path=/; max-age=${REMEMBERED}; samesite=lax`;
        if (current) return;
        if (beneath && !navigator.onLine) return announce(offline);
        reached = undefined;
        keepPlace();
        // Until the switch of the page that comes takes its place.
        document.querySelector("[data-switch]")?.setAttribute("aria-busy", "true");
        router.replace(href + location.search + location.hash, { scroll: false });
      }}
    >
      {name}
    </Link>
  );
  /** A list of choices, each with those that stand beneath it. */
  const list = (beneath?: string) => {
    const here = choices.filter((choice) => choice.beneath === beneath);
    if (here.length === 0) return null;
    return (
      <ul>
        {here.map((choice) => (
          <li key={choice.locale}>
            {link(choice)}
            {list(choice.locale)}
          </li>
        ))}
      </ul>
    );
  };
  return (
    <nav data-switch aria-label={`${label} Script`} className="ps-2" onPointerDownCapture={noteOpen}>
      {list()}
    </nav>
  );
}
