import { toSimplified } from "../chinese/script-of";
import type { Stretch } from "../traced-text";
import { letterOf } from "./fold";

/** The letters of a text by which two copies are laid side by side, whatever their script, marks, spaces and lines. */
export interface Skeleton {
  /** Code points: Chinese characters simplified, others in small letters. A place that is no evidence is `hole`. */
  readonly codes: Int32Array;
  /** Where each stands in the text, in code points. */
  readonly at: Int32Array;
}

/**
 * Takes the letters out of a text.
 *
 * @param chars code points; an empty one is of no account
 * @param holes stretches in order that do not overlap, each of which stands as one letter
 * @param hole a negative number for them, of this text only, so that it is like no letter of another
 */
export function skeletonOf(chars: readonly string[], holes: readonly Stretch[], hole: number): Skeleton {
  const simplified = Array.from(toSimplified(chars.map((char) => char || " ").join("")));
  const codes: number[] = [];
  const at: number[] = [];
  let next = 0;
  for (let index = 0; index <= chars.length; index++) {
    for (; holes[next]?.start === index; next++) {
      codes.push(hole);
      at.push(index);
      index = holes[next]?.end ?? index;
    }
    const code = letterOf(simplified[index] ?? "");
    if (code === 0) continue;
    codes.push(code);
    at.push(index);
  }
  return { codes: Int32Array.from(codes), at: Int32Array.from(at) };
}
