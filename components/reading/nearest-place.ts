/**
 * The ids at which an address opens whose place is gone, the nearest first: the paragraph of a sentence, then the section
 * that the fragment names, then that of the path. What a chat has glued on to the fragment is not part of it.
 *
 * @param fragment as `location.hash` gives it
 */
export function nearestIds(fragment: string, section?: string): string[] {
  const ids: string[] = [];
  for (let id = /^#?([\w.-]*)/.exec(fragment)?.[1] ?? ""; id; id = id.slice(0, Math.max(0, id.lastIndexOf("."))))
    ids.push(id);
  return section === undefined ? ids : [...ids, section];
}
