import { firstIndex } from "../first-index";
import { SEVERAL, type Arrival } from "./arrivals";
import { hashWith, type Char } from "./chars";
import type { Piece } from "./pieces";

/** Where texts end, and what it costs that they end there. */
export interface End {
  readonly arrival: Arrival;
  readonly cost: number;
}

/** The pieces of a text from a place to its end. */
export interface Way {
  readonly piece: Piece;
  readonly next: Way | undefined;
}

/** A way that may be gone on with, to the left: by one of the pieces that end where it begins. */
interface Open {
  readonly arrival: Arrival;
  readonly index: number;
  readonly way: Way | undefined;
  /** What the way costs, and the hash of its text. */
  readonly behind: number;
  readonly hash: number;
  /** What the likeliest text costs that it leads to. */
  readonly total: number;
}

/**
 * Finds the likeliest texts one after the other, from their ends back: since it is known everywhere what the likeliest
 * beginning costs, no way is gone that is not the next one (Nagata 1994, forward dynamic programming and backward A*).
 */
export class BestWays {
  /** The likeliest stands last. */
  private readonly waiting: Open[] = [];
  private readonly seen = new Map<Arrival, Set<number>>();
  private readonly least: number;
  private leftOut: number;

  /** @param depth by how much, in natural logarithms, a text may be less likely than the first */
  constructor(
    ends: readonly End[],
    private readonly depth: number,
  ) {
    for (const { arrival, cost } of ends)
      this.wait({ arrival, index: 0, way: undefined, behind: cost, hash: 0, total: arrival.cost + cost });
    this.least = this.waiting.at(-1)?.total ?? 0;
    this.leftOut = this.least + depth;
  }

  /**
   * By how much, in natural logarithms, all that was not given is less likely than the first: what was left out at a node
   * is supposed to go on no better than the best that goes on from there.
   */
  get reach(): number {
    return Math.min(this.leftOut, this.waiting.at(-1)?.total ?? Infinity) - this.least;
  }

  /** The next way from the beginning and what it costs; undefined when there is none. No text comes twice. */
  next(): { way: Way | undefined; cost: number } | undefined {
    for (let open = this.waiting.pop(); open; open = this.waiting.pop()) {
      const found = this.follow(open);
      if (found) return found;
    }
    return undefined;
  }

  /** Goes the likeliest way to the beginning; what else may end at each place has to wait. */
  private follow(open: Open): { way: Way | undefined; cost: number } | undefined {
    let { arrival, index, way, behind, hash } = open;
    for (;;) {
      if (index === 0 && !this.visit(arrival, behind, hash)) return undefined;
      const last = arrival.last[index];
      if (!last) return { way, cost: behind };
      // Where there is one text only, how else it may be cut does not matter.
      const other = arrival.text === SEVERAL ? arrival.last[index + 1] : undefined;
      const total = other ? other.before.cost + other.cost + behind : Infinity;
      if (total < this.least + this.depth) this.wait({ arrival, index: index + 1, way, behind, hash, total });
      const { piece } = last;
      way = { piece, next: way };
      behind += last.cost;
      for (let at = piece.chars.length - 1; at >= 0; at--) hash = hashWith(hash, piece.chars[at] as Char);
      arrival = last.before;
      index = 0;
    }
  }

  /** Whether a place is new for the text behind it: what came before with the same text was likelier. */
  private visit(arrival: Arrival, behind: number, hash: number): boolean {
    this.leftOut = Math.min(this.leftOut, arrival.among.limit + behind);
    const texts = this.seen.get(arrival);
    if (texts?.has(hash)) return false;
    if (texts) texts.add(hash);
    else {
      arrival.last.sort((a, b) => a.before.cost + a.cost - b.before.cost - b.cost);
      this.seen.set(arrival, new Set([hash]));
    }
    return true;
  }

  private wait(open: Open): void {
    const { waiting } = this;
    const at = firstIndex(waiting.length, (index) => (waiting[index]?.total ?? 0) > open.total);
    waiting.splice(at, 0, open);
  }
}
