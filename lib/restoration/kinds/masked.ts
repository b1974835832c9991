import { isAsciiWord, isHan } from "../chinese/characters";
import { findMatches, matchesByLine, type Match } from "../chinese/find-matches";
import type { Finding, Kind } from "../kind";

const ASTERISKS = /\*{3,}/gu;

/** One alone, inside of a sentence: 对*未来的发展, 在*、*以及*. */
const ALONE = /(?<=[\p{Script=Han}，。、；：,;“])\*(?=[\p{Script=Han}，。、；,;”])/gu;
/** Two in a line, of which one stands in a sentence and the other in one behind it: nobody emphasises from here to there. */
const REACHES = /^[^*]*[^*。\s]\*[^*。]+。[^*]*[^*。]\*[^*]*$/u;
/** What says that asterisks are marks of a table or of notes. */
const LEGEND = /[=＝×÷]|\*[ \t]*(?:表示|代表|为|為|号|號|[pP]\s*[<＜])/u;
/** Figures of a year that are covered. */
const YEAR = /(?<!\d)(?:19|20)[*＊]{1,2}(?=年)/gu;
/** What a template leaves open: 市×届人大, 下降×%, ：×改革. */
const OPEN = /(?<=[\p{Script=Han}，。、；：,;:“])×{1,4}(?=[届屆次年月日市县縣区區镇鎮%％\p{Script=Han}])/gu;
/** One for 第 or 最, which the law on advertising forbids before such words: 世界*一大国, 全球*大. */
const SUPERLATIVE = /(?<=\p{Script=Han})\*(?=[一大高佳强优]\p{Script=Han})/gu;
/** What the machine of a content farm made of a figure that begins with 1: 654.38+0.2万亿, 65438+00月. */
const GARBLED = /\d*654\.?38\+\d[\d.]*/gu;
/** So many alone are a name that was covered throughout. */
const THROUGHOUT = 2;

/** Letters that a site has covered: P***模式. What stood there no byte shows. */
export const masked: Kind = {
  name: "masked",
  what: "letters masked by asterisks",
  find({ chars }): Finding[] {
    const rows = findMatches(chars, ASTERISKS);
    const covered = isMarkdown(chars, rows)
      ? []
      : rows.filter(
          ({ start, end, text }) =>
            !isOrnament(text, chars[end]) &&
            [chars[start - 1], chars[end]].some((char) => isHan(char) || isAsciiWord(char)),
        );
    const alike = alone(chars);
    const figures = [...findMatches(chars, YEAR), ...findMatches(chars, GARBLED), ...open(chars)];
    return [...covered, ...(alike.length > 0 ? alike : superlatives(chars)), ...figures].map(({ start, end }) => ({
      start,
      end,
      certain: false,
      note: NOTE,
    }));
  },
};

/** A long row that ends a line is drawn there, as below or behind a title. */
function isOrnament(row: string, next: string | undefined): boolean {
  return row.length > 4 && (next === undefined || next === "\n");
}

const NOTE = "letters may be masked";

/** Single asterisks in sentences; those of Markdown come in pairs in each line, and formulae multiply with theirs. */
function alone(chars: readonly string[]): readonly Match[] {
  const stars = findMatches(chars, ALONE);
  if (stars.length < THROUGHOUT) return [];
  let isOdd = false;
  const inSentences = matchesByLine(chars, stars).flatMap(({ text, own }) => {
    if (!/[，。,]/u.test(text) || LEGEND.test(text)) return [];
    isOdd ||= (text.match(/\*+/gu) ?? []).length % 2 === 1 || REACHES.test(text);
    return own;
  });
  return isOdd && inSentences.length >= THROUGHOUT ? inSentences : [];
}

/** Those that stand in a line with no other; formulae multiply with theirs. */
function superlatives(chars: readonly string[]): readonly Match[] {
  return matchesByLine(chars, findMatches(chars, SUPERLATIVE)).flatMap(({ text, own }) => {
    return own.length === 1 && text.split("*").length === 2 && !LEGEND.test(text) ? own : [];
  });
}

/** Crosses of a template, in sentences that do not multiply, where there are several. */
function open(chars: readonly string[]): readonly Match[] {
  const inSentences = matchesByLine(chars, findMatches(chars, OPEN)).flatMap(({ text, own }) => {
    return /[，。,]/u.test(text) && !/[=＝÷+＋]|\d\s*×|×\s*\d/u.test(text) ? own : [];
  });
  return inSentences.length >= THROUGHOUT ? inSentences : [];
}

/** ***strong and emphasised*** text of Markdown has its asterisks in pairs, three each, in every line. */
function isMarkdown(chars: readonly string[], rows: readonly Match[]): boolean {
  return matchesByLine(chars, rows).every(({ own: all }) => {
    const own = all.filter(({ start, end: to }) => isText(chars[start - 1]) || isText(chars[to]));
    return (
      own.length % 2 === 0 &&
      own.every(
        ({ start, end: to, text }, index) => text === "***" && !isAsciiWord(index % 2 ? chars[to] : chars[start - 1]),
      )
    );
  });
}

function isText(char: string | undefined): boolean {
  return char !== undefined && char.trim() !== "";
}
