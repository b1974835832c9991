import { traditionalForms } from "@/lib/conversion";

/**
 * Gives a pattern that is written in simplified characters for text in both scripts: each character becomes a class of
 * itself and of those that are simplified to it. A range may not begin or end with one.
 */
export function inBothScripts({ source, flags }: RegExp): RegExp {
  let isInClass = false;
  const both = source.replace(/\\.|[[\]]|\p{Script=Han}/gsu, (part) => {
    if (part === "[") isInClass = true;
    else if (part === "]") isInClass = false;
    const forms = traditionalForms().get(part);
    if (forms === undefined) return part;
    return isInClass ? forms : `[${forms}]`;
  });
  return new RegExp(both, flags);
}
