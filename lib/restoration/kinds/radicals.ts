import { findMatches } from "../chinese/find-matches";
import { scriptOf, toSimplified } from "../chinese/script-of";
import type { Finding, Kind } from "../kind";

/**
 * Radicals of the supplement block and the characters that they are, pair by pair. Unicode's normalisation knows them
 * only for the Kangxi block; a shape that is a part of characters and none itself (⺀) is left.
 */
const SUPPLEMENT =
  "⺁厂⺂乛⺃乚⺄乙⺅亻⺆冂⺇几⺈刀⺉刂⺊卜⺋㔾⺌小⺍小⺎兀⺏尣⺐尢⺑尣⺒巳⺓幺⺔彑⺕彐⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歹⺟母⺠民⺡氵⺢氺⺣灬⺤爫" +
  "⺥爫⺦丬⺧牛⺨犭⺩王⺪疋⺫目⺬示⺭礻⺮竹⺯糹⺰纟⺱罓⺲罒⺳网⺴网⺵网⺶羊⺷羊⺸羊⺹耂⺺聿⺻聿⺼月⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇角" +
  "⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏阝⻐钅⻑長⻒镸⻓长⻔门⻕阜⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞食⻟飠⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾" +
  "⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟";

const CHARACTERS: ReadonlyMap<string, string> = new Map(
  Array.from(SUPPLEMENT.matchAll(/(.)(.)/gu), ([, from = "", to = ""]) => [from, to]),
);

/** The radicals' blocks and both blocks of compatibility ideographs. */
const SUSPECT = /[\u2E80-\u2FDF\uF900-\uFAFF\u{2F800}-\u{2FA1F}]/gu;

/** PDFs map a glyph to the radical that looks the same, so that ⺠ stands for 民. */
export const radicals: Kind = {
  name: "radicals",
  what: "radicals and compatibility forms in place of characters",
  find({ chars }): Finding[] {
    // Unicode has 戶 for it; in simplified text the glyph was that of 户.
    const door = chars.includes("⼾") && scriptOf(chars).script === "zh-Hans" ? toSimplified("戶") : "戶";
    return findMatches(chars, SUSPECT).flatMap(({ start, end, text: char }) => {
      const after = char === "⼾" ? door : (CHARACTERS.get(char) ?? char.normalize("NFKC"));
      return after === char ? [] : [{ start, end, after, certain: true }];
    });
  },
};
