import type { Emphasis } from "../source";
import { codePoints } from "../code-points";
import { type ReadLine } from "./assemble";

/** \* and the like, ***, **, *, a picture, a link, a reference to a footnote. */
const MARK =
  /\\(?<escaped>[!-/:-@[-`{-~])|(?<stars>\*{1,3}|_{2})|!\[(?<alt>[^\][]{0,500})\]\((?<picture>[^)\s]{0,2000}[^)]{0,500})\)|\[(?<link>[^\][^][^\][]{0,500})\]\((?<address>[^)\s]{1,2000})\)|\[\^(?<note>[^\]\s]{1,20})\]/gu;

/** Stretches of a line that no person sets apart; what asks where each of them is takes time with the square of it. */
const MOST = 500;

/** Reads what is in a line of Markdown: its text without marks, and which stretches of it stand out. */
export function readMarkdownInline(line: string): ReadLine {
  // Stars that do not pair are stars, and so are those of which there is no end.
  return read(line, true) ?? read(line, false) ?? { text: line, emphasis: [] };
}

/** The addresses of the links and pictures in a line, which are not in its text. */
export function addressesIn(line: string): string[] {
  return Array.from(line.matchAll(MARK), ({ groups }) => groups?.["picture"] ?? groups?.["address"] ?? "").filter(
    (address) => address !== "",
  );
}

/** @returns undefined when `withStars` is set and stars do not pair */
function read(line: string, withStars: boolean): ReadLine | undefined {
  const emphasis: Emphasis[] = [];
  const open: { stars: string; start: number }[] = [];
  let [text, at, length] = ["", 0, 0];
  const add = (piece: string) => {
    text += piece;
    length += codePoints(piece);
  };
  for (const match of line.matchAll(MARK)) {
    const { escaped, stars, alt, link, note } = match.groups ?? {};
    add(line.slice(at, match.index));
    at = match.index + match[0].length;
    if (note !== undefined) {
      const start = length;
      add(`[${note}]`);
      emphasis.push({ start, end: length, type: "raised" });
    } else if (stars === undefined) add(escaped ?? alt ?? link ?? "");
    else if (!withStars) add(stars);
    else if (open.at(-1)?.stars === stars) {
      const start = open.pop()?.start ?? length;
      if (stars !== "*" && start < length) emphasis.push({ start, end: length, type: "strong" });
      if (stars !== "**" && stars !== "__" && start < length) emphasis.push({ start, end: length, type: "emphasis" });
    } else open.push({ stars, start: length });
  }
  add(line.slice(at));
  return open.length > 0 || emphasis.length > MOST ? undefined : { text, emphasis };
}
