import { codePoints } from "../code-points";
import { collect } from "../collect";
import type { Stretch } from "../traced-text";

/** A lead-in is at most so long, in code points with its final mark. */
const LONGEST = 16;

/** A sentence of a paragraph. */
interface Sentence extends Stretch {
  readonly paragraph: number;
  readonly text: string;
}

/**
 * Finds the sentences that lead in what follows them (强化责任担当。… 强化实力担当。…): short, without a comma, each with a
 * longer one behind it, and several of a kind in one section, which the characters that they share show.
 *
 * @param paragraphs the paragraphs of one section
 * @returns stretches by paragraph, in code points
 */
export function findLeadIns(paragraphs: readonly string[]): Stretch[][] {
  const candidates = paragraphs.flatMap(candidatesIn);
  const groups = new Map<string, Sentence[]>();
  for (const sentence of candidates) {
    const chars = Array.from(sentence.text.slice(0, -1));
    const shared = new Set([
      ...chars.filter((char) => /\p{Script=Han}/u.test(char) && char !== "的"),
      `${chars.length} ${chars[0]}`,
    ]);
    for (const sign of shared) collect(groups, sign, sentence);
  }
  // Two may share a character by chance, but hardly the first one and their length.
  const found = [...groups]
    .filter(([sign, { length }]) => length >= 3 || (length === 2 && sign.includes(" ")))
    .map(([, group]) => group)
    .reduce<Sentence[]>((best, group) => (group.length > best.length ? group : best), []);
  // One directly behind another leads nothing in, and both would be one stretch of Markdown.
  const apart = found.filter(
    ({ paragraph, start }) => !found.some((one) => one.paragraph === paragraph && one.end === start),
  );
  const stretches = paragraphs.map((): Stretch[] => []);
  for (const { paragraph, start, end } of apart.length > 1 ? apart : []) stretches[paragraph]?.push({ start, end });
  return stretches;
}

function candidatesIn(text: string, paragraph: number): Sentence[] {
  let behind = 0;
  // Only the last may have no stop, and is no sentence then.
  const ended = text.split(/(?<=[。！？])/u).filter((own) => /[。！？]$/u.test(own));
  const sentences = ended.map((own): Sentence => {
    const start = behind;
    behind += codePoints(own);
    return { paragraph, start, end: behind, text: own };
  });
  return sentences.filter(({ text: own, start: first, end }, at) => {
    const length = end - first;
    const next = sentences[at + 1];
    return (
      length >= 5 &&
      length <= LONGEST &&
      /^[\p{Script=Han}“”\d]+。$/u.test(own) &&
      next !== undefined &&
      next.end - next.start > 8
    );
  });
}
