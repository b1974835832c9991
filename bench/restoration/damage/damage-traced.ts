import { charOf, codeOf, isLead, isTrail, privateCharOf } from "@/lib/restoration/shifted/gbk";
import type { Profile } from "@/lib/restoration/shifted/profile";
import type { TracedText } from "@/lib/restoration/traced-text";

/** A stretch of a copy that was read out of step, and what stood there. Offsets are code points, end exclusive. */
export interface TrueRun {
  readonly start: number;
  readonly end: number;
  readonly original: string;
  /** How many pairs of bytes vanished in it. */
  readonly vanished: number;
}

/** Bytes as code units, and for each the character of the original that it is of; -1 for what was put in. */
interface Traced {
  readonly bytes: string;
  readonly of: readonly number[];
  /** Characters of which a byte was taken for part of something else. */
  readonly torn: ReadonlySet<number>;
}

/**
 * Damages a text of characters of GBK and ASCII, as `damageAgain` of the importer does, and remembers where what came
 * from. It is written apart from that one, so that each tests the other.
 */
export function damageTraced(text: string, profile: Profile): { copy: string; runs: TrueRun[]; traced: TracedText } {
  const chars = Array.from(text);
  let traced: Traced = encode(chars, profile);
  for (const { mark, by, reach } of profile.marks)
    if (reach === "bytes") traced = replace(traced, bytesOf(mark), (at, of) => ({ bytes: by, of: [of[at] ?? -1] }));
  if (profile.spelledBy === "bytes")
    for (const { char, pinyin } of profile.spelled) {
      const own = bytesOf(char);
      const put = bytesOf(`(${pinyin})`);
      traced = replace(traced, own, (at, of) => ({
        bytes: own + put,
        of: [of[at] ?? -1, of[at + 1] ?? -1, ...Array<number>(put.length).fill(-1)],
      }));
    }
  return decode(traced, chars, profile);
}

const bytesOf = (text: string): string =>
  Array.from(text, (char) => {
    const code = codeOf(char);
    return code ? String.fromCharCode(code >> 8, code & 0xff) : char;
  }).join("");

function encode(chars: readonly string[], { marks, spelled, spelledBy }: Profile): Traced {
  const byChar = new Map(marks.filter(({ reach }) => reach === "characters").map(({ mark, by }) => [mark, by]));
  const put = new Map(spelledBy === "characters" ? spelled.map(({ char, pinyin }) => [char, `(${pinyin})`]) : []);
  const parts: string[] = [];
  const of: number[] = [];
  for (const [at, char] of chars.entries()) {
    const own = bytesOf(byChar.get(char) ?? char);
    const after = bytesOf(put.get(char) ?? "");
    parts.push(own, after);
    for (let n = 0; n < own.length; n++) of.push(at);
    for (let n = 0; n < after.length; n++) of.push(-1);
  }
  return { bytes: parts.join(""), of, torn: new Set() };
}

function replace(
  { bytes, of, torn: before }: Traced,
  what: string,
  by: (at: number, of: readonly number[]) => Omit<Traced, "torn">,
): Traced {
  const torn = new Set(before);
  const parts: string[] = [];
  const from: number[] = [];
  let at = 0;
  for (let found = bytes.indexOf(what); found !== -1; found = bytes.indexOf(what, at)) {
    const put = by(found, of);
    if (put.bytes.length === 1 && of[found] !== of[found + 1])
      for (const index of of.slice(found, found + 2)) torn.add(index);
    parts.push(bytes.slice(at, found), put.bytes);
    for (let n = at; n < found; n++) from.push(of[n] ?? -1);
    from.push(...put.of);
    at = found + what.length;
  }
  parts.push(bytes.slice(at));
  for (let n = at; n < bytes.length; n++) from.push(of[n] ?? -1);
  return { bytes: parts.join(""), of: from, torn };
}

/** What one step of the decoder gave, and the characters of the original of whose bytes it was made. */
interface Piece {
  readonly written: string;
  readonly of: readonly number[];
  readonly torn: boolean;
  readonly vanished: boolean;
}

function decode({ bytes, of, torn }: Traced, chars: readonly string[], profile: Profile) {
  const pieces: Piece[] = [];
  for (let at = 0; at < bytes.length;) {
    const lead = bytes.charCodeAt(at);
    const next = bytes.charCodeAt(at + 1);
    const two = isLead(lead) && isTrail(next);
    // Above is a character that stands for itself.
    const lost = lead >= 0x80 && lead <= 0xff && !two;
    const swallows = lost && at + 1 < bytes.length && profile.swallowed.includes(bytes[at + 1] ?? "");
    const length = two || swallows ? 2 : 1;
    const own = profile.vanishes ? "" : privateCharOf(lead * 256 + next);
    const written = two ? charOf(lead * 256 + next) || own : lost ? profile.orphan : (bytes[at] ?? "");
    const from = [of[at] ?? -1, ...(length === 2 ? [of[at + 1] ?? -1] : [])].filter((index) => index >= 0);
    const split = two && of[at] !== of[at + 1];
    pieces.push({
      written,
      of: from,
      torn: lost || split || from.some((index) => torn.has(index)),
      vanished: two && written === "",
    });
    at += length;
  }
  return { copy: pieces.map(({ written }) => written).join(""), runs: runsOf(pieces, chars), traced: traceOf(pieces) };
}

/** The copy, and of which characters of the original each of its characters is. */
function traceOf(pieces: readonly Piece[]): TracedText {
  const written = pieces.filter((piece) => piece.written !== "");
  let last = 0;
  const stretches = written.map(({ of }): [from: number, to: number] => {
    const from = of.length === 0 ? last : Math.max(Math.min(...of), 0);
    last = Math.max(last, ...of.map((index) => index + 1));
    return [from, last];
  });
  return {
    chars: written.map((piece) => piece.written),
    from: stretches.map(([from]) => from),
    to: stretches.map(([, to]) => to),
  };
}

/** Widens each torn place until no character of the original lies partly in it. */
function runsOf(pieces: readonly Piece[], chars: readonly string[]): TrueRun[] {
  const whole = chars.map(() => 0);
  for (const { of } of pieces) for (const index of new Set(of)) whole[index] = (whole[index] ?? 0) + 1;
  const torn = pieces.map((piece) => piece.torn || piece.of.some((index) => (whole[index] ?? 0) > 1));
  const runs: TrueRun[] = [];
  let offset = 0;
  let open: { start: number; of: number[]; vanished: number } | undefined;
  for (const [at, piece] of pieces.entries()) {
    // What was put in inside of a run belongs to it, while the run goes on.
    if (!torn[at] && piece.of.length > 0 && open) {
      close(offset);
    }
    if (torn[at]) open ??= { start: offset, of: [], vanished: 0 };
    if (open) {
      open.of.push(...piece.of);
      if (piece.vanished) open.vanished++;
    }
    offset += piece.written.length;
  }
  if (open) close(offset);
  return runs;

  function close(end: number): void {
    if (!open) return;
    const original = chars.slice(Math.min(...open.of), Math.max(...open.of) + 1).join("");
    runs.push({ start: open.start, end, original, vanished: open.vanished });
    open = undefined;
  }
}
