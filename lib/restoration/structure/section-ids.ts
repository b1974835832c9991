import { pinyin } from "pinyin-pro";
import { RESERVED_IDS } from "@/lib/article";
import { cutIntoWords } from "../lexicon/cut-into-words";
import { loadLexicon } from "../lexicon/lexicon";

/** A term that may name a section: its name in simplified characters, and its English one. */
export interface NamedTerm {
  readonly name: string;
  readonly english: string;
}

/** Words of an id. */
const WORDS = 4;

/**
 * Proposes an id for each heading, in ASCII. No two are the same, and none is taken already.
 *
 * @param headings in simplified characters
 */
export function proposeIds(headings: readonly string[], terms: readonly NamedTerm[]): string[] {
  const taken = new Set(RESERVED_IDS);
  /** The last number that was put behind an id. */
  const last = new Map<string, number>();
  return headings.map((heading, at) => {
    const id = proposeId(heading, terms) ?? `section-${at + 1}`;
    let free = id;
    let n = last.get(id) ?? 1;
    while (taken.has(free)) free = `${id}-${++n}`;
    last.set(id, n);
    taken.add(free);
    return free;
  });
}

/**
 * Proposes an id for a heading or title: the English name of a term in it, else the pinyin of its first words.
 *
 * @param heading in simplified characters
 * @returns undefined where nothing of it can be written so
 */
export function proposeId(heading: string, terms: readonly NamedTerm[] = []): string | undefined {
  const bare = heading.replace(
    /^(?:第?[一二三四五六七八九十百\d]{1,3}[、.．章节]|（[一二三四五六七八九十\d]{1,3}）|[一二三四五六七八九十壹贰叁肆伍陆柒捌玖拾]{1,3}(?:、|(?=\s))|\d{1,2}(?=\s))\s*/u,
    "",
  );
  const term = terms.find(({ name }) => bare.includes(name));
  return (term && asId(term.english)) ?? asId(inPinyin(bare));
}

/** A text in Latin letters as an id, its first words; undefined where nothing is left of it. */
export function asId(text: string): string | undefined {
  const words = text
    .normalize("NFD")
    .toLowerCase()
    .replace(/[\u0300-\u036f'’]/gu, "")
    .split(/[^a-z0-9]+/u)
    .filter(Boolean);
  const id = words.slice(0, WORDS).join("-");
  return /^[a-z]/u.test(id) ? id : undefined;
}

/** Word by word; Latin letters and numbers as they are. */
function inPinyin(text: string): string {
  return [...text.matchAll(/\p{Script=Han}+|[a-z0-9]+/giu)]
    .flatMap(([run]) => (/\p{Script=Han}/u.test(run) ? wordsOf(run) : [run]))
    .map((word) => pinyin(word, { toneType: "none", type: "array", v: true, nonZh: "consecutive" }).join(""))
    .join(" ");
}

function wordsOf(text: string): string[] {
  return cutIntoWords(text, loadLexicon()).words.map(({ start, end }) => text.slice(start, end));
}
