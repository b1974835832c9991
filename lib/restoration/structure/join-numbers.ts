import { codePoints } from "../code-points";
import { isStrong, type Line } from "./lines";

/** 01, 二, PART 3 */
const NUMBER = /^(?:\d{1,2}|[一二三四五六七八九十]{1,2}|part\.?\s?\d{1,2})[、.．]?$/iu;
/** In code points. */
const LONGEST = 40;

/** Joins a number that is set above its heading to it, as channels do: 01, and below it 为什么要改. */
export function joinNumbers(lines: readonly Line[]): Line[] {
  const joined: Line[] = [];
  for (let at = 0; at < lines.length; at++) {
    const [line, next] = [lines[at], lines[at + 1]];
    if (!line) break;
    if (!next || !NUMBER.test(line.text) || !standsOut(next)) joined.push(line);
    else {
      at++;
      const text = `${line.text} ${next.text}`;
      const whole = { start: 0, end: codePoints(text), type: "strong" } as const;
      joined.push({ ...next, text, start: line.start, emphasis: [whole] });
    }
  }
  return joined;
}

/** Whether a line is set as a heading is. */
function standsOut(line: Line): boolean {
  const { text, hint } = line;
  if (codePoints(text) > LONGEST || /[。！？；：，]$/u.test(text)) return false;
  return hint === undefined ? isStrong(line) : hint.type === "heading";
}
