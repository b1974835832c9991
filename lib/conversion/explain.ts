import { convert, type ConvertOptions } from "./convert";
import { cutAtOverrides, settledForm, type Piece } from "./cut-at-overrides";
import { vocabularyOf, type Loaded } from "./engine";
import { formOf, type Forms } from "./forms";
import { PARTS_OF_NAT, waysThrough, type Way } from "./lattice";

/** Why a character that can be written in several ways is written as it is. */
export interface Decision {
  /** In the source, in code points. */
  readonly at: number;
  readonly char: string;
  readonly form: string;
  /** All forms that the character has in some word, the one that it has alone first. */
  readonly possible: readonly string[];
  /** `verbatim`: it stands in code, in an address or between `-{` and `}-`, and is not converted. */
  readonly by: "word" | "neighbours" | "override" | "verbatim";
  /** The word that decided, as the source writes it; of an override and of what is verbatim, all of it. */
  readonly word: string;
  /** What the likeliest other way would have made of it; absent where there is none. */
  readonly runnerUp?: RunnerUp;
}

export interface RunnerUp {
  readonly form: string;
  readonly word: string;
  /** How many times likelier the chosen way is. */
  readonly times: number;
}

/** A runner-up is close when the chosen way is less than so many times likelier. */
const CLOSE = 20;

/** Whether another way was nearly as likely. */
export function isClose({ runnerUp }: Decision): boolean {
  return runnerUp !== undefined && runnerUp.times < CLOSE;
}

/** Gives a decision for each character of a text that has more than one possible form, in reading order. */
export function explain(text: string, options: ConvertOptions): Decision[] {
  const { from, to, overrides = [], fixed = [], words } = options;
  const forms = from === to ? undefined : vocabularyOf(from, to, words).forms[to];
  if (forms === undefined) return [];
  const source = Array.from(text);
  return cutAtOverrides(text, from, overrides, fixed).flatMap((piece) => {
    const own = source.slice(piece.start, piece.end).join("");
    const found = piece.override || piece.fixed ? settled(own, piece, options, forms) : weighed(own, options, forms);
    return found.map((decision) => ({ ...decision, at: decision.at + piece.start }));
  });
}

function settled(text: string, piece: Piece, { to }: ConvertOptions, { possible }: Forms): Decision[] {
  const written = settledForm(piece, to);
  const by = written === undefined ? "verbatim" : "override";
  const form = Array.from(written ?? text);
  return Array.from(text).flatMap((char, at) => {
    const all = possible.get(char);
    return all === undefined ? [] : { at, char, form: form[at] ?? "", possible: Array.from(all), by, word: text };
  });
}

function weighed(piece: string, { from, to, words }: ConvertOptions, forms: Forms): Decision[] {
  const output = Array.from(convert(piece, { from, to, words }).text);
  const known = vocabularyOf(from, to, words);
  const ways = waysThrough(piece, known.lexicon);
  // Those that begin before a place and may reach it: to look through all for each place would take the square of time.
  let reaching: readonly Way[] = [];
  let [unit, next] = [0, 0];
  return Array.from(piece).flatMap((char, at) => {
    const here = unit;
    unit += char.length;
    const all = forms.possible.get(char);
    if (all === undefined) return [];
    const first = next;
    while ((ways[next]?.start ?? Infinity) <= here) next++;
    reaching = [...reaching, ...ways.slice(first, next)].filter(({ end }) => here < end);
    const covering = reaching
      .map((way) => ({
        cost: way.cost,
        word: piece.slice(way.start, way.end),
        form: formIn(way, piece, here, forms, known),
      }))
      .toSorted((a, b) => a.cost - b.cost);
    const [best] = covering;
    const form = output[at] ?? "";
    const other = covering.find((way) => way.form !== form && way.form !== best?.form && all.includes(way.form));
    const by = best?.form === form ? ("word" as const) : ("neighbours" as const);
    return {
      at,
      char,
      form,
      possible: Array.from(all),
      by,
      word: best?.word ?? char,
      ...(other && {
        runnerUp: {
          form: other.form,
          word: other.word,
          times: Math.exp((other.cost - (best?.cost ?? 0)) / PARTS_OF_NAT),
        },
      }),
    };
  });
}

/** What a word makes of the character that stands at a place of the text, in UTF-16 units. */
function formIn({ start, end, entry }: Way, text: string, place: number, forms: Forms, known: Loaded): string {
  if (entry === -1) return text.slice(start, end);
  const own = known.own?.[entry - known.lexicon.cost.length];
  const form = own ?? formOf(text.slice(start, end), entry, forms);
  return Array.from(form)[Array.from(text.slice(start, place)).length] ?? "";
}
