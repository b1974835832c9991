/**
 * Says for each place between two characters whether it lies inside a pair of brackets: `inside[n]` is the place before
 * the character `n`, in code points. A bracket without its partner encloses nothing.
 *
 * @param pairs an opening and a closing character each, such as `（）`
 */
export function enclosures(chars: readonly string[], pairs: readonly string[]): boolean[] {
  const partner = new Map(pairs.map((pair) => [pair[1]!, pair[0]!]));
  // Of each kind on its own, so that a stray bracket of one kind does not spoil the others.
  const open = new Map<string, number[]>([...partner.values()].map((opener) => [opener, []]));
  const change = Array.from({ length: chars.length + 1 }, () => 0);
  chars.forEach((char, at) => {
    open.get(char)?.push(at);
    const start = open.get(partner.get(char) ?? "")?.pop();
    if (start === undefined) return;
    change[start + 1]! += 1;
    change[at + 1]! -= 1;
  });
  let depth = 0;
  return change.map((by) => (depth += by) > 0);
}
