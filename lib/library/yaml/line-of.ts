import { isMap, isNode, isScalar, isSeq } from "yaml";

/** A way through keys and list indexes to a value. */
export type Path = readonly (string | number)[];

/** Gives the line of a key or list item, from 1; of the nearest one around it that exists; else of the file's first. */
export type LineOf = (path: Path) => number;

/** Makes the `LineOf` of a document from its root node and the line at which each offset stands. */
export function lineFinder(root: unknown, lineAt: (offset: number) => number): LineOf {
  return (path) => {
    let node = root;
    let line = 1;
    for (const part of path) {
      let place: unknown;
      if (isMap(node)) {
        // The last one, as the value that YAML takes of a key written twice is the last.
        const pair = node.items.findLast(({ key }) => isScalar(key) && key.value === String(part));
        [place, node] = [pair?.key, pair?.value];
      } else if (isSeq(node)) {
        place = node = node.items[Number(part)];
      }
      if (!isNode(place) || !place.range) return line;
      line = lineAt(place.range[0]);
    }
    return line;
  };
}
