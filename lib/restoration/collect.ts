/** Adds a value to those under a key, in place: copying them at each would make time quadratic. */
export function collect<K, V>(groups: Map<K, V[]>, key: K, value: V): void {
  const group = groups.get(key);
  if (group) group.push(value);
  else groups.set(key, [value]);
}
