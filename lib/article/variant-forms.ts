import { LOCALES, type Locale, type Script } from "@/lib/library";
import { joinLines } from "./join-lines";

/** A stretch of the text between `-{` and `}-`, in code points, end exclusive. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** What the text between `-{` and `}-` says. */
export interface VariantForms {
  /** What of it is the article's own text. */
  readonly shown: Stretch;
  /** How that is written in each locale, or in all but Hong Kong's; absent where it is written as it stands. */
  readonly forms?: Readonly<Partial<Record<Locale, string>>>;
  /** Why it cannot be read as it may have been meant; then it stands as raw text. */
  readonly complaint?: { readonly code: string; readonly what: string; readonly mend: string };
}

/** MediaWiki's codes in the order in which a locale takes them; the first that is given holds. */
const CODES: Readonly<Record<Locale, readonly string[]>> = {
  "zh-Hans": ["zh-hans", "zh-cn", "zh-sg", "zh-my", "zh"],
  "zh-Hant": ["zh-hant", "zh-tw", "zh-hk", "zh-mo", "zh"],
  "zh-Hant-HK": ["zh-hant-hk", "zh-hk", "zh-mo", "zh"],
};
const KNOWN = new Set(Object.values(CODES).flat());

/** One form: a code, a colon, and the text up to the next code or the end. Chinese keyboards give ： and ；. */
const RULE = /(?<=^|[;；])\s*(zh(?:-[a-z]+)*)\s*[:：]/giu;

/**
 * Reads what stands between `-{` and `}-`, as editors of the Chinese Wikipedia write it: raw text, or forms by locale,
 * `zh-hans:…;zh-hant:…` (MediaWiki, LanguageConverter syntax). Of its flags only R, raw, means something here.
 *
 * @param script that of the article: which of the forms is its own text
 */
export function readVariantForms(content: string, script: Script): VariantForms {
  const flag = /^\s*([A-Z+\-;]*|[a-z;-]*)\s*\|/u.exec(content);
  const whole = { start: Array.from(flag?.[0] ?? "").length, end: Array.from(content).length };
  if (flag?.[1] === "R") return { shown: whole };
  if (flag) return { shown: whole, complaint: complainOfFlag(flag[1] ?? "") };
  const found = [...content.matchAll(RULE)];
  if (found[0]?.index !== 0) return { shown: whole };
  const stretches = new Map<string, Stretch>();
  for (const [n, match] of found.entries()) {
    const code = (match[1] ?? "").toLowerCase();
    if (!KNOWN.has(code)) return { shown: whole, complaint: complainOfCode(code) };
    const next = found[n + 1]?.index ?? content.length;
    const text = content
      .slice(match.index + match[0].length, next)
      .replace(n + 1 < found.length ? /[;；]$/u : /[;；]?\s*$/u, "");
    const from = match.index + match[0].length + (text.length - text.trimStart().length);
    const start = Array.from(content.slice(0, from)).length;
    if (!stretches.has(code)) stretches.set(code, { start, end: start + Array.from(text.trim()).length });
  }
  const [first] = stretches.values();
  const of = (locale: Locale) => CODES[locale].map((code) => stretches.get(code)).find(Boolean) ?? first ?? whole;
  const shown = of(script);
  if (shown.start === shown.end) return { shown: whole, complaint: complainOfNothing(script) };
  const chars = Array.from(content);
  const forms = LOCALES.filter((locale) => locale !== "zh-Hant-HK" || !isLeftOpen(stretches)).map(
    (locale) => [locale, joinLines(chars.slice(of(locale).start, of(locale).end), []).text] as const,
  );
  return { shown, forms: Object.fromEntries(forms) };
}

/** Whether Hong Kong's form is left to the conversion: only one in traditional characters is given. */
function isLeftOpen(stretches: ReadonlyMap<string, Stretch>): boolean {
  const has = (...codes: readonly string[]) => codes.some((code) => stretches.has(code));
  return has("zh-hant", "zh-tw") && !has("zh-hant-hk", "zh-hk", "zh-mo");
}

function complainOfFlag(flag: string): VariantForms["complaint"] {
  return {
    code: "override-flag",
    what: `-{${flag}|…}- has a flag that is not known here`,
    mend: "write -{zh-hans:…;zh-hant:…}-, and for the whole article put it under overrides: in the front matter",
  };
}

function complainOfCode(code: string): VariantForms["complaint"] {
  return {
    code: "override-locale",
    what: `-{${code}:…}- names no locale`,
    mend: `write one of ${[...KNOWN].join(", ")}`,
  };
}

function complainOfNothing(script: Script): VariantForms["complaint"] {
  return {
    code: "override-empty",
    what: `-{…}- has no text in ${script}, the script of the file`,
    mend: `give it a form there, ${script.toLowerCase()}:…`,
  };
}
