import { only, type ByteSet } from "./byte-sets";

/** From one node to a later one by a byte, or by a character that has no two bytes; cost: negative natural logarithm. */
export type Edge =
  | { readonly set: ByteSet; readonly to: number; readonly cost: number }
  | { readonly char: string; readonly to: number; readonly cost: number };

/** The nodes of a graph of bytes while it is made, by number, and the edges from each. */
export class GraphNodes {
  readonly edges: Edge[][] = [];

  /** Makes a node, which stands after all that there are. */
  node(): number {
    return this.edges.push([]) - 1;
  }

  /** Leads from nodes to one by any byte of a set. */
  add(from: readonly number[], set: ByteSet, to: number, cost = 0): void {
    for (const node of from) this.edges[node]?.push({ set, to, cost });
  }

  /** Leads from nodes to one by a character that has no two bytes. */
  char(from: readonly number[], char: string, to: number, cost = 0): void {
    for (const node of from) this.edges[node]?.push({ char, to, cost });
  }

  /**
   * Leads from nodes to one by the two bytes of a code, with a node between them: a reading may be cut there.
   *
   * @returns the node between them
   */
  code(from: readonly number[], code: number, to: number, cost = 0): number {
    const middle = this.node();
    this.add(from, only(code >> 8), middle, cost);
    this.add([middle], only(code & 0xff), to);
    return middle;
  }
}
