/** Marks that belong together, opening and closing. A set of those that are open is a number with a bit for each kind. */
const OPENING = "“《（‘〈【「『〔";
const CLOSING = "”》）’〉】」』〕";
const ALL = (1 << OPENING.length) - 1;

/** What it costs to suppose an opening mark that is never closed, or a closing one that was never opened. */
const UNBALANCED = 4;

/** By code unit: the kind counted from 1, negative for a closing mark; 0 for all else. */
const KINDS = new Int8Array(0x10000);
for (let kind = 0; kind < OPENING.length; kind++) {
  KINDS[OPENING.charCodeAt(kind)] = kind + 1;
  KINDS[CLOSING.charCodeAt(kind)] = -kind - 1;
}

/** Which marks must be open at a place, as far as what follows it tells. */
export interface Due {
  readonly open: number;
  /** The kinds of which what follows tells. */
  readonly known: number;
}

/** Whether a character opens or closes something, or ends a paragraph, in which all must be closed. */
export const isOpenOrClose = (unit: number): boolean => KINDS[unit] !== 0 || unit === 0x0a;

/** The marks that are open after a character, by code unit. */
export function openAfter(open: number, unit: number): number {
  if (unit === 0x0a) return 0;
  const kind = KINDS[unit] ?? 0;
  return kind > 0 ? open | (1 << (kind - 1)) : kind < 0 ? open & ~(1 << (-kind - 1)) : open;
}

/** What a character costs where such marks are open. */
export function unbalanced(open: number, unit: number): number {
  if (unit === 0x0a) return cost(open);
  const kind = KINDS[unit] ?? 0;
  if (kind === 0) return 0;
  const isOpen = (open & (1 << (Math.abs(kind) - 1))) !== 0;
  return isOpen === kind < 0 ? 0 : UNBALANCED;
}

/** What it costs that such marks are open where others must be. */
export const unmet = (open: number, due: Due): number => cost((open ^ due.open) & due.known);

/** What a text tells of the marks that must be open before it. */
export function dueBefore(text: Iterable<string>): Due {
  let open = 0;
  let known = 0;
  for (const char of text) {
    if (char === "\n") return { open, known: ALL };
    const kind = char.length === 1 ? (KINDS[char.charCodeAt(0)] ?? 0) : 0;
    const bit = kind === 0 ? 0 : 1 << (Math.abs(kind) - 1);
    if (kind < 0 && !(known & bit)) open |= bit;
    known |= bit;
  }
  return { open, known };
}

function cost(open: number): number {
  let sum = 0;
  for (let rest = open; rest; rest &= rest - 1) sum += UNBALANCED;
  return sum;
}
