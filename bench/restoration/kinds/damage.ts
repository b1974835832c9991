import { edit, type Edit, type TracedText } from "@/lib/restoration/traced-text";
import { chance } from "../damage/profiles";

/**
 * A kind of damage: makes a damaged text of one that knows from where in the clean text each of its characters came.
 *
 * @param seed another number gives another damage of the same kind
 */
export type Damage = (text: TracedText, seed: number) => TracedText;

/** For a place of a text, from 0, a number from 0 to 1: always the same for the same place. */
export type Random = (at: number) => number;

/** A damage that is edits of a text. */
export function damageBy(edits: (chars: readonly string[], random: Random) => readonly Edit[]): Damage {
  return (text, seed) =>
    edit(
      text,
      edits(text.chars, (at) => chance(seed * 1_000_003 + at)),
    );
}

/**
 * A damage of single characters.
 *
 * @param by what stands for the character at a place; undefined leaves it
 */
export function damageChars(by: (char: string, at: number, random: Random) => string | undefined): Damage {
  return damageBy((chars, random) =>
    chars.flatMap((char, at) => {
      const text = by(char, at, random);
      return text === undefined || text === char ? [] : [{ start: at, end: at + 1, text }];
    }),
  );
}

/** Several damages, one after the other. */
export function together(...damages: readonly Damage[]): Damage {
  return (text, seed) => damages.reduce((so, damage, index) => damage(so, seed + index), text);
}
