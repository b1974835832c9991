import type { Candidate } from "../restoration";
import type { Lexicon } from "../lexicon";
import { byteGraph, type ByteGraph } from "./byte-graph";
import { damageAgain } from "./damage-again";
import { charOf, codeOf } from "./gbk";
import type { Profile, SpelledChar } from "./profile";
import type { SpelledSo } from "./readings";
import { likeliest, type Way } from "./search";
import type { Step } from "./steps";
import type { Unit } from "./units";

/** A run and what may have stood there. Offsets are code points of the text, end exclusive. */
export interface Run {
  readonly start: number;
  readonly end: number;
  /** In the script of the copy, the likeliest first; their likelihoods sum to no more than 1. */
  readonly candidates: readonly Candidate[];
  /** By how much, in natural logarithms, the first one is likelier than the next. */
  readonly margin: number;
  /** How likely the first one is, in natural logarithms a character. */
  readonly soundness: number;
  /** Whether the first one, damaged again, gives what stands there. */
  readonly explained: boolean;
  /** Whether nothing else can have stood there. */
  readonly certain: boolean;
}

/** What is needed to read the runs of a copy. */
export interface Reader {
  readonly profile: Profile;
  readonly spelledSo: SpelledSo;
  readonly stepsOf: (graph: ByteGraph) => (node: number) => readonly Step[];
  readonly lexicons: readonly Lexicon[];
}

/**
 * By how much a reading must be likelier than all others to be called certain, in natural logarithms: so much, and more
 * for each pair, since a pair may have vanished beside it. Measured on one half of the texts, checked on the other.
 */
const CERTAIN = 4.5;
const CERTAIN_A_PAIR = 0.6;
/** And more where pairs of bytes must have vanished, which may have been any. */
const CERTAIN_OF_VANISHED = 2;
const MOST_CANDIDATES = 20;
/** Less likely than this, in natural logarithms a character, no good text is. */
const POOR = -6.5;
/** Less likely than this, two pairs are supposed to have vanished at one place, where that does not take long. */
const HARDLY = -7.5;
const SHORT = 40;

/** Units on both sides of a run that a reading of it is judged by. */
const AROUND = 10;

/**
 * Reads the runs of a window.
 *
 * @param units of the window
 * @param chars code points of the whole text
 */
export function readRuns(units: readonly Unit[], chars: readonly string[], reader: Reader): Run[] {
  const { graph, ways, explained } = readWays(units, chars, reader);
  const [best] = ways;
  if (!best) return [];
  const found = stretches(best, graph, units);
  return found.flatMap((stretch) => {
    // With others in one window few readings of each would be among the best.
    const { from, to } = around(stretch, units);
    if (found.length > 1 || to - from < units.length - AROUND) {
      const near = units.slice(from, to);
      const again = readWays(near, chars, reader);
      const [first] = again.ways;
      const own = first && stretches(first, again.graph, near);
      const start = stretch.from - from;
      const whole = own?.find((it) => it.from <= start && it.to >= stretch.to - from);
      if (whole) return [runOf(whole, near, again)];
    }
    return [runOf(stretch, units, { graph, ways, explained })];
  });
}

function around({ from, to }: Stretch, units: readonly Unit[]): Stretch {
  let start = Math.max(0, from - AROUND);
  while (start > 0 && units[start]?.type === "pinyin") start--;
  let end = Math.min(units.length, to + AROUND);
  while (units[end]?.type === "pinyin") end++;
  return { from: start, to: end };
}

function runOf({ from, to }: Stretch, units: readonly Unit[], { graph, ways, explained }: Ways): Run {
  const best = ways[0] as Reading;
  const rivals = new Map<string, number>();
  for (const way of ways) {
    const text = between(way, graph, from, to) ?? "";
    rivals.set(text, Math.min(rivals.get(text) ?? Infinity, way.cost));
  }
  const ranked = [...rivals].sort((a, b) => a[1] - b[1]);
  const sum = ranked.reduce((so, [, cost]) => so + Math.exp(best.cost - cost), 0);
  const margin = (ranked[1]?.[1] ?? Infinity) - best.cost;
  const own = units.slice(from, to);
  const pairs = own.filter(({ type }) => type === "pair").length;
  const vanished = lacks(ranked[0]?.[0] ?? "", own) ? CERTAIN_OF_VANISHED : 0;
  // Pinyin says which byte was lost before it.
  const pinned = pairs === 0 && own.every(({ type }, at) => type !== "orphan" || own[at + 1]?.type === "pinyin");
  // One reading that is left of many is no proof: the others may only have been cut off.
  const needed =
    Number.isFinite(margin) || (ways.length === 1 && pinned) ? CERTAIN + CERTAIN_A_PAIR * pairs + vanished : Infinity;
  return {
    start: units[from]?.start ?? 0,
    end: units[to - 1]?.end ?? 0,
    candidates: ranked
      .filter(([reading]) => reading !== "")
      .slice(0, MOST_CANDIDATES)
      .map(([reading, cost]) => ({ text: reading, likelihood: Math.exp(best.cost - cost) / sum })),
    margin,
    soundness: soundness(best),
    explained,
    certain: explained && margin > needed && soundness(best) > POOR,
  };
}

/** Whether a reading has more bytes than stand there, beside those that were lost at both ends. */
function lacks(reading: string, units: readonly Unit[]): boolean {
  let bytes = 2;
  for (const { type } of units) bytes += type === "pair" || type === "mark" ? 2 : type === "ascii" ? 1 : 0;
  return 2 * reading.length > bytes;
}

/** Units from one to another, end exclusive. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

interface Ways {
  readonly graph: ByteGraph;
  readonly ways: readonly Reading[];
  readonly explained: boolean;
}

/** The readings of a window. Seldom two pairs vanish at one place; to suppose it everywhere takes long. */
function readWays(units: readonly Unit[], chars: readonly string[], reader: Reader): Ways {
  const one = waysWith(units, chars, reader, 1);
  const search = units.length <= SHORT && soundness(one.ways[0]) < HARDLY;
  return search ? waysWith(units, chars, reader, 2) : one;
}

/** The readings with so many vanished pairs at one place: those that give what stands there, if any do. */
function waysWith(units: readonly Unit[], chars: readonly string[], reader: Reader, vanished: number): Ways {
  const graph = byteGraph(units, reader.profile, reader.spelledSo, vanished);
  const closed = units.at(-1)?.end === chars.length;
  const ways = likeliest(graph, reader.stepsOf(graph), reader.lexicons, closed).map(unfold);
  const copy = chars.slice(units[0]?.start ?? 0, units.at(-1)?.end ?? 0).join("");
  const proven = ways.filter(({ text }) => becomes(text, copy, reader.profile, graph.supposed));
  return { graph, ways: proven.length > 0 ? proven : ways, explained: proven.length > 0 };
}

/** Whether a text becomes the copy, with the characters in the site's list that must be in it for that. */
function becomes(text: string, copy: string, profile: Profile, supposed: readonly SpelledChar[]): boolean {
  if (damageAgain(text, profile) === copy) return true;
  const needed = supposed.filter(({ char }) => hasBytes(text, codeOf(char)));
  if (needed.length === 0) return false;
  const after = { ...profile, spelled: [...profile.spelled, ...needed] };
  const before = { ...profile, spelled: [...needed, ...profile.spelled] };
  return damageAgain(text, after) === copy || damageAgain(text, before) === copy;
}

/** Whether the two bytes of a code stand side by side in a text, in one character or across two. */
function hasBytes(text: string, code: number): boolean {
  let before = 0;
  for (const char of text) {
    const own = codeOf(char);
    if (own === code || (own && before && (before & 0xff) * 256 + (own >> 8) === code)) return true;
    before = own;
  }
  return false;
}

const soundness = (reading: Reading | undefined): number =>
  reading ? -reading.cost / reading.steps.length : -Infinity;

interface Reading {
  readonly cost: number;
  readonly text: string;
  readonly steps: readonly Step[];
}

function unfold(way: Way): Reading {
  const pieces: (readonly Step[])[] = [];
  for (let at: Way | undefined = way; at?.piece; at = at.before) pieces.push(at.piece.steps);
  const steps = pieces.reverse().flat();
  return { cost: way.cost, steps, text: steps.map(({ char }) => char).join("") };
}

/** The stretches of units that a reading does not take as they stand. */
function stretches({ steps }: Reading, { unitsEnded }: ByteGraph, units: readonly Unit[]) {
  const found: { from: number; to: number }[] = [];
  let open = -1;
  let at = 0;
  for (const { char, to } of steps) {
    const here = unitsEnded[to] ?? -1;
    const plain = at >= 0 && here > at && char === plainOf(units[at]) && onlyPinyin(units, at + 1, here);
    if (plain && open >= 0) {
      found.push({ from: open, to: at });
      open = -1;
    } else if (!plain && open < 0) open = at;
    at = here;
  }
  if (open >= 0) found.push({ from: open, to: units.length });
  return found;
}

function onlyPinyin(units: readonly Unit[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (units[at]?.type !== "pinyin") return false;
  return true;
}

function plainOf(unit: Unit | undefined): string {
  if (!unit) return "";
  if (unit.type === "pair" || unit.type === "mark") return charOf(unit.code);
  if (unit.type === "pinyin") return `(${unit.pinyin})`;
  return unit.type === "orphan" ? "？" : unit.char;
}

/** What a reading has between two places; undefined when it is not in step with the copy at both. */
function between({ steps }: Reading, { unitsEnded }: ByteGraph, from: number, to: number): string | undefined {
  let text = from === 0 ? "" : undefined;
  for (const step of steps) {
    if (text !== undefined) text += step.char;
    const here = unitsEnded[step.to];
    if (here === from) text = "";
    else if (here === to) return text;
    else if (here !== undefined && here > to) return undefined;
  }
  return undefined;
}
