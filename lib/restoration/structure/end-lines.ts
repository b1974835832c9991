import { codePoints } from "../code-points";
import { inBothScripts } from "../chinese/in-both-scripts";
import { readEdition } from "./edition";
import { isText } from "./find-title";
import { takeDay, type Front } from "./front";
import { readLabelled } from "./labelled";
import type { Line } from "./lines";
import { reportersAtEnd, reportersAtStart, speakerNamed } from "./reporters";

/** How many lines at the end may be what an editor's desk signs. */
const END = 8;

/** （作者系…）, （作者单位：…） */
const ROLE = inBothScripts(/^[（(]作者(?:系|为|是|单位[:：]|单位\s)\s*(.+?)。?[）)]$/u);
/** （原载《某报》2017年1月4日） */
const FROM = inBothScripts(
  /^[（(](?:(?:原载|摘自|来源|转自|转载自|选自)\s*[于自]?[:：]?\s*《?|[据载]《)([^》）)，。]{2,20}?)(?:》.*|[）)])$/u,
);

/** 标题：…, among what a page says of a text below it. */
const TITLE = inBothScripts(/^标题\s*[:：]\s*(?=\S.{3,60}$)/u);

/** Reads whom the first sentence names, or the end. Both stay where they are. */
export function readReporters(lines: readonly Line[], front: Front): void {
  if (front.author !== undefined) return;
  const first = lines.find(({ text }) => isText(text));
  const atEnd = () => lines.slice(-END).map(({ text }) => reportersAtEnd(text));
  const names = (first && reportersAtStart(first.text)) ?? atEnd().findLast((found) => found !== undefined);
  if (names !== undefined) front.author = names;
  // Above who speaks may stand for whom an office reports it.
  else for (const { text } of lines.filter((line) => isText(line.text)).slice(0, 2)) readSpeaker(text, front);
}

function readSpeaker(text: string, front: Front): void {
  const speaker = speakerNamed(text);
  if (speaker === undefined) return;
  front.author ??= speaker.name;
  front.authorRole ??= speaker.role;
}

/** Reads what is signed off at the end; what is no closing note of the text counts as used. */
export function readEnd(lines: readonly Line[], front: Front, used: Set<Line>): void {
  for (const line of lines.slice(-END).toReversed()) {
    const { text } = line;
    if (used.has(line)) continue;
    const [, role] = ROLE.exec(text) ?? [];
    const [, from] = FROM.exec(text) ?? [];
    // These stay where they are, as closing notes.
    if (role !== undefined) front.authorRole ??= role;
    else if (from !== undefined) {
      front.source ??= from.trim();
      takeDay(front, text);
    } else if (front.title === undefined && TITLE.test(text)) {
      front.title = text.replace(TITLE, "");
      used.add(line);
    } else if (readEdition(text, front)) used.add(line);
    else if (text.length < 60 && readLabelled(text, front, true)) used.add(line);
    else if (isText(text) && codePoints(text) > 60) return;
  }
}
