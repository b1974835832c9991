import { isClose, type Decision } from "@/lib/conversion";
import { table } from "./table";

/** A decision, with where it was made and what OpenCC alone makes of the character. */
export interface Explained extends Decision {
  /** The id of the paragraph or section, or the key of the front matter. */
  readonly place: string;
  /** Some characters before and after, the character itself in 〔〕. */
  readonly context: string;
  /** What OpenCC's longest match gives, where that is another form. */
  readonly opencc?: string;
}

/** Sets decisions as text for a terminal: what differs from OpenCC, what was close, and all, by character and word. */
export function explainReport(title: string, decisions: readonly Explained[]): string {
  const differ = decisions.filter(({ opencc }) => opencc !== undefined);
  const close = decisions.filter(isClose);
  return [
    title,
    `${decisions.length} characters can be written in more than one way; ${differ.length} are other than OpenCC's, ${close.length} were close.`,
    section("Other than OpenCC", ["", "OpenCC", "decided by", "place", ""], differ, ({ opencc = "" }) => [opencc]),
    section("Close: another way was nearly as likely", ["", "next", "decided by", "place", ""], close, (one) => [
      `${one.runnerUp?.form} ${one.runnerUp?.times.toFixed(1)}`,
    ]),
    `All\n${table([["", "of", "decided by", "times"], ...grouped(decisions)], 3)}`,
  ]
    .filter(Boolean)
    .join("\n\n");
}

function section(
  name: string,
  head: readonly string[],
  decisions: readonly Explained[],
  cells: (one: Explained) => string[],
): string {
  if (decisions.length === 0) return "";
  const rows = decisions.map((one) => [`${one.char} ${one.form}`, ...cells(one), decider(one), one.place, one.context]);
  return `${name}\n${table([head, ...rows], head.length)}`;
}

function decider({ by, word }: Decision): string {
  return by === "word" ? word : `${word} (${by})`;
}

/** One row a character and form, the words that decided with how often each did. */
function grouped(decisions: readonly Explained[]): string[][] {
  const rows = new Map<string, { possible: readonly string[]; words: Map<string, number> }>();
  for (const one of decisions) {
    const key = `${one.char} ${one.form}`;
    const row = rows.get(key) ?? { possible: one.possible, words: new Map<string, number>() };
    row.words.set(decider(one), (row.words.get(decider(one)) ?? 0) + 1);
    rows.set(key, row);
  }
  return [...rows]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, { possible, words }]) => {
      const times = [...words.values()].reduce((sum, count) => sum + count, 0);
      const list = [...words].map(([word, count]) => (count > 1 ? `${word} ${count}` : word)).join(", ");
      return [key, possible.join(""), list, String(times)];
    });
}
