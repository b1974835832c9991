/** Every word in one locale. Most are written character by character; those with one that is not have a form. */
export interface Forms {
  /** By code unit: what it becomes in every word that has it; 0 where that depends on the word. */
  readonly certain: Uint16Array;
  /** The nodes where words end that have such a character, ascending. */
  readonly nodes: Int32Array;
  /** Their forms, one after the other, in UTF-16 code units. */
  readonly units: Uint16Array;
  /** By index in `nodes`: where the form begins in `units`; the next one ends it. */
  readonly at: Int32Array;
  /** By character: every form that it has in some word, the one that it has alone first. Those with one are left out. */
  readonly possible: ReadonlyMap<string, string>;
}

/**
 * Packs how words are written.
 *
 * @param nodes by index of a word: where it ends in the trie
 * @param unsure code units of characters that are never certain
 * @throws {RangeError} when a form has another number of code points than its word: alignment goes by them
 */
export function packForms(
  words: readonly string[],
  nodes: Int32Array,
  unsure: ReadonlySet<number>,
  write: (word: string) => string,
): Forms {
  const forms = words.map(write);
  const certain = Uint16Array.from({ length: 0x10000 }, (_, unit) => (unsure.has(unit) ? 0 : unit));
  for (const [index, form] of forms.entries()) {
    const word = words[index] ?? "";
    if (Array.from(word).length !== Array.from(form).length)
      throw new RangeError(`“${word}” would become “${form}”, of another length: alignment goes by code points`);
    const unit = word.charCodeAt(0);
    if (word.length === 1 && !unsure.has(unit)) certain[unit] = form.length === 1 ? form.charCodeAt(0) : 0;
  }
  for (const [index, form] of forms.entries()) {
    const word = words[index] ?? "";
    for (let i = 0; i < word.length; i++) {
      const unit = word.charCodeAt(i);
      if (form.length !== word.length || form.charCodeAt(i) !== certain[unit]) certain[unit] = 0;
    }
  }
  const kept = [...words.keys()]
    .filter((index) => !isCertain(words[index] ?? "", certain))
    .toSorted((a, b) => (nodes[a] ?? 0) - (nodes[b] ?? 0));
  const written = kept.map((index) => forms[index] ?? "");
  const at = new Int32Array(kept.length + 1);
  for (const [index, form] of written.entries()) at[index + 1] = (at[index] ?? 0) + form.length;
  return {
    certain,
    nodes: Int32Array.from(kept, (index) => nodes[index] ?? 0),
    units: unitsOf(written.join("")),
    at,
    possible: possibleForms(words, forms),
  };
}

function unitsOf(text: string): Uint16Array {
  return Uint16Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
}

/** Whether a word is written character by character. */
function isCertain(word: string, certain: Uint16Array): boolean {
  for (let i = 0; i < word.length; i++) if (certain[word.charCodeAt(i)] === 0) return false;
  return true;
}

/** Where the form of the word that ends at a node is in `at`; -1 where the word is written character by character. */
export function findForm({ nodes }: Forms, node: number): number {
  let low = 0;
  let high = nodes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((nodes[middle] ?? 0) < node) low = middle + 1;
    else high = middle;
  }
  return nodes[low] === node ? low : -1;
}

/** How a word is written, which ends at a node. */
export function formOf(word: string, node: number, forms: Forms): string {
  const found = findForm(forms, node);
  const units =
    found === -1
      ? Array.from({ length: word.length }, (_, i) => forms.certain[word.charCodeAt(i)] ?? 0)
      : forms.units.subarray(forms.at[found], forms.at[found + 1]);
  return String.fromCharCode(...units);
}

function possibleForms(words: readonly string[], forms: readonly string[]): Map<string, string> {
  const possible = new Map<string, string>();
  // Characters alone come first, since they are the shortest.
  const byLength = [...words.keys()].toSorted((a, b) => (words[a] ?? "").length - (words[b] ?? "").length);
  for (const entry of byLength) {
    const form = Array.from(forms[entry] ?? "");
    for (const [i, char] of Array.from(words[entry] ?? "").entries()) {
      const known = possible.get(char) ?? "";
      const here = form[i] ?? "";
      if (!known.includes(here)) possible.set(char, known + here);
    }
  }
  return new Map([...possible].filter(([, all]) => Array.from(all).length > 1));
}
