import { inBothScripts } from "../chinese/in-both-scripts";
import { codePoints } from "../code-points";
import type { Line } from "./lines";
import { squeezed } from "../squeezed";

/** Where a text ends: 编辑：王小明, also in brackets. */
const EDITOR = inBothScripts(/^[[［【（(]?(?:责任编辑|责编|编辑)[:：][^。，；：]{2,12}$/u);
/** What stands behind the title in the name of a page: -某某网. */
const OF_SITE = /\s*[-_—|｜]\s*[^-_—|｜]{2,12}$/u;
/** In code points: a shorter line may be a word of the text, and a button is no longer. */
const [SHORTEST, BUTTON] = [8, 6];
/** How many lines may stand there. */
const MOST = 8;

/** What a page says again behind the name of the editor: title and summary, with its buttons and its number. */
export function repeatedBehindEditor(lines: readonly Line[]): ReadonlySet<Line> {
  const at = lines.findLastIndex(({ text }) => text.length < 40 && EDITOR.test(squeezed(text)));
  const behind = lines.slice(at + 1);
  if (at < 0 || behind.length > MOST) return new Set();
  const above = lines
    .slice(0, at)
    .map(({ text }) => text)
    .join("\n");
  const isAgain = ({ text }: Line) => codePoints(text) >= SHORTEST && above.includes(text.replace(OF_SITE, ""));
  const isOfPage = ({ text }: Line) => codePoints(text) <= BUTTON || /^\d+$/u.test(text);
  return new Set(behind.some(isAgain) && behind.every((line) => isAgain(line) || isOfPage(line)) ? behind : []);
}
