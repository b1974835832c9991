import type { Piece } from "./pieces";

/** All texts up to a node of the graph that end alike: what follows costs the same after each of them. */
export interface Arrival {
  /** Those at the same node. */
  readonly among: Arrivals;
  /** Of the last word. */
  readonly state: number;
  readonly endsIn: number;
  /** Which marks are open. */
  readonly open: number;
  /** Of the likeliest text. */
  cost: number;
  /** The hash of the text, where there is only one; otherwise SEVERAL. */
  text: number;
  /** The pieces with which such texts end; none at the beginning. */
  readonly last: LastPiece[];
}

/** A piece, what ends before it, and what it costs after that. */
export interface LastPiece {
  readonly before: Arrival;
  readonly piece: Piece;
  readonly cost: number;
}

/** Stands for the hash of a text where there are several. */
export const SEVERAL = -1;

/** The likeliest arrivals at a node, in order. Their numbers stand apart: they are looked at often. */
export class Arrivals {
  readonly all: Arrival[] = [];
  private readonly costs: number[] = [];
  private readonly keys: number[] = [];

  /** @param width how many are kept */
  constructor(private readonly width: number) {}

  /** What the likeliest one costs. */
  get least(): number {
    return this.costs[0] ?? 0;
  }

  /** What one costs less than that still finds room; what was left out costs no less. */
  get limit(): number {
    return this.all.length < this.width ? Infinity : (this.costs[this.width - 1] ?? 0);
  }

  /**
   * The arrival to which a text belongs, in its place: it moves forward where the text is its likeliest, and where there
   * was none and no room the last one falls out.
   *
   * @param cost of the text
   * @param text the hash of the text, or SEVERAL
   */
  at(cost: number, state: number, endsIn: number, open: number, text: number): Arrival {
    const { costs, keys, all } = this;
    const key = (endsIn * 256 + state) * 4096 + open;
    let at = 0;
    while (at < all.length && keys[at] !== key) at++;
    let arrival = all[at];
    if (arrival) {
      if (arrival.text !== text) arrival.text = SEVERAL;
      if (cost >= arrival.cost) return arrival;
      arrival.cost = cost;
    } else {
      arrival = { among: this, state, endsIn, open, cost, text, last: [] };
      if (at === this.width) at--;
    }
    for (; at > 0 && (costs[at - 1] as number) > cost; at--) {
      costs[at] = costs[at - 1] as number;
      keys[at] = keys[at - 1] as number;
      all[at] = all[at - 1] as Arrival;
    }
    costs[at] = cost;
    keys[at] = key;
    all[at] = arrival;
    return arrival;
  }
}
