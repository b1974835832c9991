import { toSimplified } from "./script-of";

/**
 * Gives a pattern that is written in simplified characters for text in both scripts: each character becomes a class of
 * itself and of those that are simplified to it. A range may not begin or end with one.
 */
export function inBothScripts({ source, flags }: RegExp): RegExp {
  let isInClass = false;
  const both = source.replace(/\\.|[[\]]|\p{Script=Han}/gsu, (part) => {
    if (part === "[") isInClass = true;
    else if (part === "]") isInClass = false;
    const forms = variants().get(part);
    if (forms === undefined) return part;
    return isInClass ? forms : `[${forms}]`;
  });
  return new RegExp(both, flags);
}

let known: ReadonlyMap<string, string> | undefined;

/** By simplified character: itself and the traditional ones that it stands for. */
function variants(): ReadonlyMap<string, string> {
  if (known) return known;
  const chars: string[] = [];
  for (let code = 0x4e00; code < 0xa000; code++) chars.push(String.fromCodePoint(code));
  // One to a line, so that none is converted by its neighbours.
  const simplified = toSimplified(chars.join("\n")).split("\n");
  const made = new Map<string, string>();
  for (const [at, char] of chars.entries()) {
    const plain = simplified[at] ?? char;
    if (plain !== char) made.set(plain, (made.get(plain) ?? plain) + char);
  }
  known = made;
  return made;
}
