import { codePoints } from "../code-points";
import type { Line } from "./lines";

/** A row of dashes or of equals signs, as a text without other means draws it below a heading. */
const RULE = /^(?:-{2,}|－{2,}|─{2,}|={2,}|＝{2,})$/u;
/** Of a heading, in code points. */
const LONGEST = 40;

/** Says of lines below which a rule is drawn that they are headings, and of the rules that they are of the page. */
export function markUnderlined(lines: readonly Line[]): Line[] {
  const isRule = (at: number) => lines[at]?.hint === undefined && RULE.test(lines[at]?.text ?? "");
  const isHeading = (at: number) => {
    const { text, hint } = lines[at] ?? { text: "" };
    return (
      hint === undefined &&
      /\p{Script=Han}/u.test(text) &&
      !/[。！？；，：]$/u.test(text) &&
      codePoints(text) <= LONGEST
    );
  };
  return lines.map((line, at) => {
    if (isRule(at) && isHeading(at - 1)) return { ...line, hint: { type: "furniture" } };
    if (isHeading(at) && isRule(at + 1)) return { ...line, hint: { type: "heading", level: 2 } };
    return line;
  });
}
