/** What the names of a glossary need: its id and every form, in simplified characters. */
export interface NamedTerm {
  readonly id: string;
  readonly names: readonly string[];
}

/** Every name, without quotation marks, with the id of its term; the longest name's length bounds the search. */
export interface NameTable {
  readonly ids: ReadonlyMap<string, string>;
  /** Code points. */
  readonly longest: number;
}

const QUOTES = new Set("“”‘’「」『』\"'");

/** Whether a character is a quotation mark: “两山”理论 and 两山理论 are one name. */
export function isQuote(char: string): boolean {
  return QUOTES.has(char);
}

/** Makes the table that `matchTerms` searches. Of a name that two terms claim the first term keeps it. */
export function nameTable(terms: readonly NamedTerm[]): NameTable {
  const ids = new Map<string, string>();
  let longest = 0;
  for (const { id, names } of terms)
    for (const name of names) {
      const bare = Array.from(name).filter((char) => !isQuote(char));
      if (bare.length === 0 || ids.has(bare.join(""))) continue;
      ids.set(bare.join(""), id);
      longest = Math.max(longest, bare.length);
    }
  return { ids, longest };
}
