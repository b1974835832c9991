/** How often each text that a pattern finds is in a source, in the order in which they stand there first. */
export function countMatches(source: string, pattern: RegExp): Map<string, number> {
  const counts = new Map<string, number>();
  for (const found of source.match(pattern) ?? []) counts.set(found, (counts.get(found) ?? 0) + 1);
  return counts;
}
