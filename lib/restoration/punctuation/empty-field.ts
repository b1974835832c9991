import type { MarkedLine } from "./around";

/** A label in front of a colon, and behind it the next one, or a day far from it that has another label or none. */
const [LABEL, NEXT] = [/(?:^|\s)\p{Script=Han}{2,6}$/u, /^(?:\s+\p{Script=Han}{2,6}\s*[:：]|\s{2,}\d{4}[-/.年]\d)/u];
/** In code points. */
const AROUND = 24;

/** Whether a colon ends the label of a field that a page left empty: 浏览量:    时间:… Its blanks keep the next one apart. */
export function isEmptyField({ chars, start, end }: MarkedLine, at: number): boolean {
  const left = chars.slice(Math.max(start, at - AROUND), at).join("");
  return LABEL.test(left) && NEXT.test(chars.slice(at + 1, Math.min(end, at + AROUND)).join(""));
}
