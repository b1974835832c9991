/** A trie as it can be stored. A node's children stand side by side, in the order of their UTF-16 code units. */
export interface TrieArrays {
  /** By node: the code unit that leads to it. */
  readonly units: Uint16Array;
  /** By node: the index of the key that ends there, or -1. */
  readonly entries: Int32Array;
  /** By node: its first child; the next node's first child ends the row. One more than there are nodes. */
  readonly firstChild: Int32Array;
}

/** The way through a trie, for who keeps what belongs to a key by the node where it ends. */
export interface Steps {
  /** The child of a node by a UTF-16 code unit; -1 when there is none. */
  step(node: number, unit: number): number;
}

/** A dictionary that finds every key which begins at a place: walk with `step` from `ROOT`, and ask each node. */
export interface PackedTrie extends Steps {
  /** The index of the key that ends at a node, in the list that the trie was packed from; -1 when none does. */
  entry(node: number): number;
  /** The first child of a node: the others follow it, up to the first child of the next node. */
  firstChild(node: number): number;
  /** The code unit that leads to a node from the one above it. */
  unit(node: number): number;
}

export const ROOT = 0;

/** A node that is still to be unfolded: the keys `[low, high)`, alike in their first `depth` code units. */
interface Stretch {
  readonly low: number;
  readonly high: number;
  readonly depth: number;
}

/**
 * Packs keys into a trie.
 *
 * @param keys in the order of their UTF-16 code units, as `toSorted()` gives it, none empty
 * @throws {RangeError} when a key does not stand after the one before it
 */
export function packTrie(keys: readonly string[]): TrieArrays {
  const unsorted = keys.findIndex((key, at) => key <= (at === 0 ? "" : (keys[at - 1] ?? "")));
  if (unsorted !== -1)
    throw new RangeError(`“${keys[unsorted]}” does not stand after the key before it: sort the keys`);
  const units: number[] = [0];
  const entries: number[] = [];
  const firstChild: number[] = [];
  const queue: Stretch[] = [{ low: 0, high: keys.length, depth: 0 }];
  for (const { low, high, depth } of queue) {
    // The shortest key of a stretch stands first, and it alone may end here.
    const ends = low < high && keys[low]?.length === depth;
    entries.push(ends ? low : -1);
    firstChild.push(units.length);
    let from = ends ? low + 1 : low;
    while (from < high) {
      const unit = keys[from]?.charCodeAt(depth) ?? 0;
      let to = from + 1;
      while (to < high && keys[to]?.charCodeAt(depth) === unit) to++;
      units.push(unit);
      queue.push({ low: from, high: to, depth: depth + 1 });
      from = to;
    }
  }
  firstChild.push(units.length);
  return {
    units: Uint16Array.from(units),
    entries: Int32Array.from(entries),
    firstChild: Int32Array.from(firstChild),
  };
}

/** Makes a packed trie ready for walking and asking. */
export function openTrie(arrays: TrieArrays): PackedTrie {
  const { entries, firstChild, units } = arrays;
  return {
    ...openSteps(arrays),
    entry: (node) => entries[node] ?? -1,
    firstChild: (node) => firstChild[node] ?? units.length,
    unit: (node) => units[node] ?? 0,
  };
}

/** Makes a packed trie ready for walking. */
export function openSteps({ units, firstChild }: Omit<TrieArrays, "entries">): Steps {
  // The root has thousands of children, every other node few.
  const fromRoot = new Int32Array(0x10000).fill(-1);
  for (let child = firstChild[ROOT] ?? 0; child < (firstChild[ROOT + 1] ?? 0); child++)
    fromRoot[units[child] ?? 0] = child;
  return {
    step(node, unit) {
      if (node === ROOT) return fromRoot[unit] ?? -1;
      let low = firstChild[node] ?? 0;
      let high = firstChild[node + 1] ?? 0;
      while (low < high) {
        const middle = (low + high) >> 1;
        const found = units[middle] ?? 0;
        if (found === unit) return middle;
        if (found < unit) low = middle + 1;
        else high = middle;
      }
      return -1;
    },
  };
}
