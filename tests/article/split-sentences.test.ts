import fc from "fast-check";
import { expect, test } from "vitest";
import { splitSentences } from "@/lib/article";
import { expected } from "../content/yichang-expected";
import { anyCodePoint } from "../any-code-point";

/** The sentences of a text, divided by |. */
function split(text: string): string {
  const chars = Array.from(text);
  return splitSentences(text)
    .map(({ start, end }) => chars.slice(start, end).join(""))
    .join("|");
}

test.each([
  ["ends at 。！？", "一。|二！|三？|四"],
  ["keeps a closing mark with the sentence it closes", "他说：“好。”|他说：「好！」|（见附件。）|“真的？！”|走了。"],
  ["does not end where the sentence carries on behind a quotation", "“绿水青山就是金山银山。”的理念。|“干！”，他说。"],
  ["ends before 与此同时, which begins a sentence", "“好。”|与此同时，他走了。"],
  ["cuts a quotation of several sentences", "“一。|二。|三。”|四。"],
  ["does not cut inside brackets", "坚持（一是抓。二是促。三是改）并举。|好。"],
  ["takes no title for an end", "《怎么办？》提出纲领。|《谁之罪？》。|好。"],
  ["takes …… and ； for no end", "绿色、共享……等等；同时，“创新……”理念……好。"],
  ["leaves a version and a project number whole", "打造2.0版，建设1233+80工程，10:30开工，增长6.5%。|好。"],
  [
    "ends no sentence at an abbreviation",
    "The U.S. Government and No. 722 met J. Smith and Dr. Wang. |Then it ended. |好。",
  ],
  ["ends at ASCII marks before a blank only", "好! |是? |a?b=1 好"],
  ["knows a straight quotation mark that closes from one that opens", '他说"好。"|然后说。|"再见"。'],
  ["counts a stray bracket as none", "一）。|（二。|三。|（四。五）"],
  ["keeps blanks with the sentence before", "  一。　|二。 "],
  ["cuts between characters beyond the first plane", "𠮷。|𠮷！|𠮷"],
])("%s", (_, text) => {
  expect(split(text.replaceAll("|", ""))).toBe(text);
});

test("counts code points", () => {
  expect(splitSentences("𠮷。𠮷")).toEqual([
    { start: 0, end: 2 },
    { start: 2, end: 3 },
  ]);
  expect(splitSentences("")).toEqual([]);
});

const judge = new Intl.Segmenter("zh", { granularity: "sentence" });
const judged = (text: string) => [...judge.segment(text)].map(({ segment }) => segment).join("|");

test("agrees with Intl.Segmenter on a whole article", () => {
  for (const text of [...expected.lead, ...expected.sections.flatMap(({ paragraphs }) => paragraphs)])
    expect(split(text)).toBe(judged(text));
});

test("agrees with Intl.Segmenter on plain prose", () => {
  const word = fc.constantFrom("改革", "2.0", "1233+80", "发展", "“放管服”", "，", "、", "；", "𠮷");
  const end = fc.constantFrom("。", "！", "？", "？！");
  const sentence = fc
    .tuple(fc.array(word, { minLength: 1 }), end)
    .map(([words, mark]) => `我${words.join("")}人${mark}`);
  fc.assert(
    fc.property(
      fc.array(
        fc.oneof(
          sentence,
          sentence.map((text) => `他说：“${text}”`),
        ),
      ),
      (sentences) => {
        expect(split(sentences.join(""))).toBe(judged(sentences.join("")));
      },
    ),
  );
});

test("covers any text without a gap", () => {
  const pieces = fc.array(
    fc.oneof(fc.constantFrom(..."。！？!?.”“）（《》\"' 　的，a1…𠮷"), fc.string({ unit: anyCodePoint })),
  );
  fc.assert(
    fc.property(pieces, (parts) => {
      const text = parts.join("");
      const stretches = splitSentences(text);
      expect(stretches.every(({ start, end }) => start < end)).toBe(true);
      expect(stretches.map(({ start }) => start)).toEqual(
        [0, ...stretches.map(({ end }) => end)].slice(0, stretches.length),
      );
      expect(stretches.at(-1)?.end ?? 0).toBe(Array.from(text).length);
    }),
  );
});
