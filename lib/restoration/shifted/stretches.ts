import type { ByteGraph } from "./byte-graph";
import { plainOf, type Stretch, type Unit } from "./units";
import type { Reading } from "./ways";

/** The stretches of units that a reading does not take as they stand; what may be a lost byte is one in any case. */
export function stretches({ steps }: Reading, { unitsEnded }: ByteGraph, units: readonly Unit[]): Stretch[] {
  const found: Stretch[] = [];
  let open = -1;
  let at = 0;
  for (const { char, to } of steps) {
    const here = unitsEnded[to] ?? -1;
    const unit = at >= 0 ? units[at] : undefined;
    const taken = here > at && char === plainOf(unit) && onlyPinyin(units, at + 1, here);
    const plain = unit !== undefined && taken && unit.type !== "orphan";
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

/** What a reading has between two places; undefined when it is not in step with the copy at both. */
export function between({ steps }: Reading, { unitsEnded }: ByteGraph, { from, to }: Stretch): string | undefined {
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
