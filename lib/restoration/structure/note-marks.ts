import { codePoints } from "../code-points";
import type { Line } from "./lines";
import { valueOf } from "./numbers";

/** How the text refers to a note: ①, [1], 注1, or a raised number. */
export type MarkForm = "circled" | "bracketed" | "named" | "raised";

/** A place in a text that may refer to a note. Code points of the line, end exclusive. */
export interface NoteMark {
  readonly line: Line;
  readonly form: MarkForm;
  readonly value: number;
  readonly start: number;
  readonly end: number;
  /** Which sentence of the segment it stands in, counted on. */
  readonly sentence: number;
}

const CIRCLED = "[①-⑳㉑-㉟]";
const MARK = new RegExp(
  [
    String.raw`(?<named>[（(［[〔]?注(?:\d{1,3}|${CIRCLED})[）)］\]〕]?)`,
    `(?<circled>${CIRCLED})`,
    String.raw`(?<bracketed>\[\d{1,3}\]|［\d{1,3}］|〔\d{1,3}〕)`,
    // Powers are none: 10⁴, 10⁻³, m².
    String.raw`(?<raised>(?<![⁰¹²³⁴-⁹⁺⁻]|(?<!\d)10|(?<![A-Za-z])[kcdmμ]?m)[⁰¹²³⁴-⁹]+)`,
  ].join("|"),
  "gu",
);
const ONE_RAISED = String.raw`[[［〔（(]?(?:注?\d{1,3}|${CIRCLED})[)）〕\]］]?\s*`;
const RAISED = new RegExp(ONE_RAISED, "gu");
const RAISED_WHOLE = new RegExp(`^(?:${ONE_RAISED})+$`, "u");
const RAISED_DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** Finds all that may refer to notes in some lines, in reading order. What begins a line counts too. */
export function findMarks(lines: readonly Line[]): NoteMark[] {
  let sentence = 0;
  return lines.flatMap((line) => {
    sentence++;
    const raised = line.emphasis.filter(({ type }) => type === "raised");
    // Hardly any line has a mark.
    if (raised.length === 0 && line.text.search(MARK) < 0) {
      sentence += line.text.match(/[。！？]/gu)?.length ?? 0;
      return [];
    }
    const chars = Array.from(line.text);
    const sentences = chars.map((char) => (/[。！？]/u.test(char) ? sentence++ : sentence));
    const at = (start: number) => sentences[start] ?? sentence;
    const found = [
      ...raised.flatMap(({ start, end }) => raisedMarks(chars, start, end)),
      ...plainMarks(line.text, chars).filter(
        ({ start, end }) => !raised.some((one) => one.start <= start && end <= one.end),
      ),
    ];
    return found
      .map((mark) => ({ ...mark, line, sentence: at(mark.start) }))
      .toSorted((one, other) => one.start - other.start);
  });
}

type Found = Omit<NoteMark, "line" | "sentence">;

function plainMarks(text: string, chars: readonly string[]): Found[] {
  const found: Found[] = [];
  // Offsets of code points and of UTF-16 differ where characters of other planes stand before.
  let [passed, units] = [0, 0];
  for (const match of text.matchAll(MARK)) {
    while (units < match.index) units += (chars[passed++] ?? "").length;
    const [form] = Object.entries(match.groups ?? {}).find(([, value]) => value !== undefined) ?? [];
    const end = passed + Array.from(match[0]).length;
    found.push({ form: form as MarkForm, value: valueIn(match[0]), start: passed, end });
  }
  return found;
}

/** A raised stretch may hold several marks: [1][2]. One that holds something else, as 10² does not, is none. */
function raisedMarks(chars: readonly string[], start: number, end: number): Found[] {
  const text = chars.slice(start, end).join("");
  if (!RAISED_WHOLE.test(text)) return [];
  let at = start;
  return [...text.matchAll(RAISED)].map(([mark]) => {
    const from = at;
    at += codePoints(mark);
    return { form: "raised", value: valueIn(mark), start: from, end: at };
  });
}

function valueIn(mark: string): number {
  const plain = mark.replace(/[⁰¹²³⁴-⁹]/gu, (digit) => String(RAISED_DIGITS.indexOf(digit)));
  return valueOf(/\d+|[①-⑳㉑-㉟]/u.exec(plain)?.[0] ?? "");
}
