import { configs } from "opencc-js/preset/t2cn";

let known: ReadonlyMap<string, string> | undefined;

/**
 * By simplified character, itself and the traditional ones that OpenCC simplifies to it by themselves: 发 has 发發髮. Needs
 * nothing that is compiled.
 */
export function traditionalForms(): ReadonlyMap<string, string> {
  if (known) return known;
  const forms = new Map<string, string>();
  for (const entry of entriesOf(configs["t2s"]?.conversionChain)) {
    const [traditional = "", simplified = ""] = entry.split(" ");
    if (isOne(traditional) && isOne(simplified) && traditional !== simplified)
      forms.set(simplified, (forms.get(simplified) ?? simplified) + traditional);
  }
  known = forms;
  return forms;
}

/** The entries of opencc-js' dictionaries: strings, `from to|from to`, in arrays of arrays. */
function entriesOf(dictionaries: unknown): string[] {
  if (typeof dictionaries !== "string") return Object.values(dictionaries ?? {}).flatMap(entriesOf);
  return dictionaries.split("|");
}

function isOne(word: string): boolean {
  return Array.from(word).length === 1;
}
