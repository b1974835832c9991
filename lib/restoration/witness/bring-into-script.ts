import { convert, explain, isClose } from "@/lib/conversion";
import type { Script } from "@/lib/library";
import type { Side } from "./side";

/** What a witness says, in the script of the copy. Offsets are code points of the repaired witness, end exclusive. */
export interface Testimony {
  /** As many as the repaired witness has. */
  readonly chars: readonly string[];
  /** Whether the conversion of a stretch could have gone another way. */
  isDoubtful(start: number, end: number): boolean;
}

/** Simplified text has these where traditional text has corner brackets. */
const QUOTES: Readonly<Record<string, string>> = { "「": "“", "」": "”", "『": "‘", "』": "’" };

/** So many code points on each side tell how a word is written. */
const AROUND = 40;

/** Brings a witness into the script of a copy. */
export function bringIntoScript({ chars, script }: Side, to: Script): Testimony {
  if (script === to) return { chars, isDoubtful: () => false };
  const written = Array.from(convert(chars.map((char) => char || " ").join(""), { from: script, to }).text);
  return {
    chars: chars.map((char, at) => {
      const form = char && (written[at] ?? char);
      return to === "zh-Hans" ? (QUOTES[form] ?? form) : form;
    }),
    isDoubtful(start, end) {
      const from = Math.max(0, start - AROUND);
      const around = chars.slice(from, end + AROUND).map((char) => char || " ");
      return explain(around.join(""), { from: script, to }).some(
        (decision) => isClose(decision) && from + decision.at >= start && from + decision.at < end,
      );
    },
  };
}
