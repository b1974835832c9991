import { isAsciiWord, isHan } from "../chinese/characters";
import { linesOf } from "../chinese/lines";
import type { Finding, Kind } from "../kind";

/** Letters that a site has covered: P***模式. What stood there no byte shows. */
export const masked: Kind = {
  name: "masked",
  what: "letters masked by asterisks",
  find({ chars }): Finding[] {
    return linesOf(chars).flatMap(({ start, end }) => {
      const found: Finding[] = [];
      let paired = 0;
      for (let at = start; at < end; at++) {
        if (chars[at] !== "*") continue;
        const first = at;
        while (at + 1 < end && chars[at + 1] === "*") at++;
        if (at - first < 2) continue;
        paired++;
        const around = [chars[first - 1], chars[at + 1]];
        if (around.some((char) => isHan(char) || isAsciiWord(char)))
          found.push({ start: first, end: at + 1, certain: false, note: "letters may be masked" });
      }
      // ***strong and emphasised*** text of Markdown has them in pairs, three each.
      const markdown = paired % 2 === 0 && found.every((one) => one.end - one.start === 3) && opens(chars, found);
      return markdown ? [] : found;
    });
  },
};

/** Whether the first of each pair stands before a word and behind none, as Markdown has it in Latin text. */
function opens(chars: readonly string[], found: readonly Finding[]): boolean {
  return found.every(({ start, end }, index) =>
    index % 2 === 0 ? !isAsciiWord(chars[start - 1]) : !isAsciiWord(chars[end]),
  );
}
