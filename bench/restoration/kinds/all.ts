import { SITES } from "../damage/profiles";
import { CHARACTERS, SCRIPT } from "./characters";
import { together, type Damage } from "./damage";
import { MARKS } from "./marks";
import { MISREAD } from "./misread";
import { PINYIN } from "./pinyin";
import { PUT_IN, TAKEN_OUT } from "./put-in";
import { shiftedBy } from "./shifted";

/** A row of the measure: a damage, alone or with others. */
export interface Row {
  readonly name: string;
  readonly damage: Damage;
  /**
   * What is to be reached: every character again; every character of this damage told at least, since no byte shows
   * what stood there; or what can be.
   */
  readonly goal: "restored" | "told" | "open";
  /** Whether it befalls simplified texts only. */
  readonly simplified: boolean;
  /** Whether a short text may not show it: of a page that was mapped, all characters may be right by chance. */
  readonly long?: boolean;
}

const rows = (damages: ReadonlyMap<string, Damage>, goal: Row["goal"], simplified = false): Row[] =>
  [...damages].map(([name, damage]) => ({ name, damage, goal, simplified }));

/** A damage by its name. */
function named(damages: ReadonlyMap<string, Damage>, name: string): Damage {
  const damage = damages.get(name);
  if (damage === undefined)
    throw new RangeError(`there is no damage ${JSON.stringify(name)}: take a name of its table`);
  return damage;
}

const mapped = named(SCRIPT, "… what Big5 has left");
const seed = SITES.filter(({ name }) => name === "as the seed").map(shiftedBy);

/** All that can befall a copy at once. */
export const EVERYTHING: Damage = together(
  mapped,
  ...seed,
  named(MARKS, "stray marks: ，。"),
  named(CHARACTERS, "invisible characters"),
  named(PUT_IN, "signs between words: @@"),
  named(PUT_IN, "a watermark behind paragraphs"),
  named(PUT_IN, "random letters in lines"),
);

/** Every kind of damage alone, then several at once. To add a kind, add a row to its table. */
export const ROWS: readonly Row[] = [
  ...rows(PINYIN, "restored"),
  ...rows(MARKS, "restored"),
  ...rows(SCRIPT, "restored", true).map((row): Row => ({ ...row, long: true })),
  ...rows(CHARACTERS, "restored"),
  ...rows(PUT_IN, "restored"),
  ...rows(TAKEN_OUT, "told"),
  ...rows(MISREAD, "open", true),
  {
    name: "script, pinyin and marks",
    damage: together(mapped, named(PINYIN, "pinyin with tones: 國(guó)"), named(MARKS, "ASCII marks: ,:;!?()")),
    goal: "restored",
    simplified: true,
  },
  { name: "… with bytes out of step, as the seed", damage: together(mapped, ...seed), goal: "open", simplified: true },
  { name: "everything", damage: EVERYTHING, goal: "open", simplified: true },
];
