import { marksAfter } from "./clause-ends";

/**
 * What stands before and after each other in a text: classes of words, each for words of one and of several characters,
 * and kinds of marks. The tables of classes know no marks; the shares of marks below are those of policy prose.
 */
const MARK_STATES = [
  "stop",
  "pause",
  "open",
  "close",
  /** A closing mark after a stop: what it ends is a sentence. */
  "ended",
  "sign",
  "latin",
  "edge",
  "blank",
  "unknown",
] as const;
export type MarkState = (typeof MARK_STATES)[number];

/** Marks that belong together, and how often they are the ones of their kind. */
const PAIRS = [
  ["“”", 0.62],
  ["《》", 0.24],
  ["（）", 0.12],
  ["‘’", 0.005],
  ["〈〉", 0.003],
  ["【】", 0.003],
  ["「」", 0.003],
  ["『』", 0.002],
  ["〔〕", 0.002],
] as const;
const half = (at: number) => Object.fromEntries(PAIRS.map(([pair, share]) => [pair[at] ?? "", share]));

/** Every mark and how often it is the one, of its kind. */
const MARKS: Record<Exclude<MarkState, "ended" | "latin" | "unknown">, Record<string, number>> = {
  stop: { "。": 0.94, "！": 0.02, "？": 0.03 },
  pause: { "，": 0.62, "、": 0.28, "；": 0.05, "：": 0.05 },
  open: half(0),
  close: half(1),
  sign: { "—": 0.5, "…": 0.1, "·": 0.3, "-": 0.1, "%": 0.1, "+": 0.1, "～": 0.02, "−": 0.01, "×": 0.01 },
  edge: { "\n": 1 },
  blank: { "　": 1 },
};

type Shares = Partial<Record<MarkState, number>>;

/** By what stands before, how often each kind follows; the rest are words. */
const AFTER: Record<MarkState | "word", Shares> = {
  word: {
    pause: 0.1,
    stop: 0.03,
    open: 0.018,
    close: 0.018,
    sign: 0.003,
    latin: 0.006,
    edge: 0.004,
    blank: 0.0005,
    unknown: 0.004,
  },
  stop: { edge: 0.18, close: 0.1, open: 0.05, latin: 0.04, unknown: 0.004 },
  pause: { open: 0.06, latin: 0.008, unknown: 0.004, edge: 0.001 },
  open: { latin: 0.03, open: 0.01, unknown: 0.01 },
  close: { pause: 0.2, stop: 0.1, close: 0.04, open: 0.06, latin: 0.005, edge: 0.005, unknown: 0.003 },
  ended: { pause: 0.01, stop: 0.002, close: 0.02, open: 0.04, latin: 0.02, edge: 0.4, unknown: 0.003 },
  sign: { sign: 0.25, latin: 0.2, open: 0.02, close: 0.03, unknown: 0.01, pause: 0.03, stop: 0.01 },
  latin: { pause: 0.12, stop: 0.04, close: 0.05, open: 0.02, sign: 0.15, latin: 0.05, unknown: 0.003, edge: 0.02 },
  edge: { open: 0.08, latin: 0.03, sign: 0.01, unknown: 0.01, edge: 0.1, blank: 0.1 },
  blank: { blank: 0.4, open: 0.05, latin: 0.03, sign: 0.01, unknown: 0.01 },
  unknown: { unknown: 0.35, pause: 0.07, stop: 0.03, open: 0.01, close: 0.02, sign: 0.01, latin: 0.01, edge: 0.005 },
};

/** Of what the tables hold impossible: they were counted in one newspaper. */
const NEVER = 1e-6;

/** The states by name, and what it costs to go from one to the other: negative natural logarithms. */
export interface States {
  /** The classes of words, in the order of their states. */
  readonly names: readonly string[];
  readonly count: number;
  /** `n1` is a noun of one character, `n2` one of several. -1 when no table names it. */
  of(className: string, single: boolean): number;
  ofMark(state: MarkState): number;
  /** The state that is left after a word or mark with one state where another stood before it. */
  left(before: number, state: number): number;
  /** By state before times `count` plus state after. */
  readonly cost: Float32Array;
  /** By state: the least that it costs to go to it. */
  readonly least: Float32Array;
}

/**
 * Makes the states from the tables of classes.
 *
 * @param sequences natural logarithms by `E,v:B,n`, and by `B,n` at a beginning
 */
export function makeStates(sequences: ReadonlyMap<string, number>): States {
  const names = [...new Set([...sequences.keys()].map((key) => key.slice(key.lastIndexOf(":") + 1).slice(2)))].sort();
  const marks = 2 * names.length;
  const count = marks + MARK_STATES.length;
  const cost = new Float32Array(count * count);
  const fill = (before: number, shares: Shares, wordsAfter: (after: string) => number | undefined) => {
    let left = 1;
    for (const [at, mark] of MARK_STATES.entries()) {
      cost[before * count + marks + at] = -Math.log(shares[mark] ?? NEVER * 20);
      left -= shares[mark] ?? 0;
    }
    for (const [at, name] of names.entries())
      for (const single of [0, 1]) {
        const found = Math.exp(wordsAfter(`${single ? "S" : "B"},${name}`) ?? -Infinity);
        cost[before * count + 2 * at + single] = -Math.log(left * Math.max(found, NEVER));
      }
  };
  for (const [at, name] of names.entries())
    for (const single of [0, 1]) {
      const shares = { ...AFTER.word, ...marksAfter(name, single === 1) };
      fill(2 * at + single, shares, (after) => sequences.get(`${single ? "S" : "E"},${name}:${after}`));
    }
  for (const [at, mark] of MARK_STATES.entries()) fill(marks + at, AFTER[mark], (after) => sequences.get(after));
  return openStates(names, cost);
}

/** Makes states ready that have been made before. */
export function openStates(names: readonly string[], cost: Float32Array): States {
  const index = new Map(names.map((name, at) => [name, 2 * at]));
  const marks = 2 * names.length;
  const count = marks + MARK_STATES.length;
  const least = new Float32Array(count).fill(Infinity);
  for (const [at, one] of cost.entries()) least[at % count] = Math.min(least[at % count] ?? 0, one);
  const ofMark = (state: MarkState) => marks + MARK_STATES.indexOf(state);
  const [stop, close, ended] = [ofMark("stop"), ofMark("close"), ofMark("ended")];
  return {
    names,
    count,
    cost,
    least,
    of: (name, single) => (index.get(name) ?? -1) + (single ? 1 : 0),
    ofMark,
    left: (before, state) => (state === close && before === stop ? ended : state),
  };
}

/** The kind of a mark, and the negative logarithm of how often it is the one of its kind. */
export function markOf(char: string): { state: MarkState; cost: number } | undefined {
  return BY_CHAR.get(char);
}

const BY_CHAR = new Map(
  Object.entries(MARKS).flatMap(([state, shares]) =>
    Object.entries(shares).map(
      ([char, share]) => [char, { state: state as MarkState, cost: -Math.log(share) }] as const,
    ),
  ),
);
