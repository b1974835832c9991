import { pinyin } from "pinyin-pro";
import { RESERVED_IDS } from "@/lib/article";
import { createSegmenter } from "@/lib/segmentation";

/** A term that may name a section: its name in simplified characters, and its English one. */
export interface NamedTerm {
  readonly name: string;
  readonly english: string;
}

/** Words of an id. */
const WORDS = 4;

/**
 * Proposes an id for each heading, in ASCII: the English name of a term in it, else the pinyin of its first words. No two
 * are the same, and none is taken already.
 *
 * @param headings in simplified characters
 */
export function proposeIds(headings: readonly string[], terms: readonly NamedTerm[]): string[] {
  const segment = createSegmenter(terms.map(({ name }) => name));
  const taken = new Set(RESERVED_IDS);
  return headings.map((heading, at) => {
    const bare = heading.replace(
      /^(?:第?[一二三四五六七八九十百\d]{1,3}[、.．章节]|（[一二三四五六七八九十\d]{1,3}）)\s*/u,
      "",
    );
    const term = terms.find(({ name }) => bare.includes(name));
    const id = (term && asId(term.english)) ?? asId(inPinyin(bare, segment)) ?? `section-${at + 1}`;
    let free = id;
    for (let n = 2; taken.has(free); n++) free = `${id}-${n}`;
    taken.add(free);
    return free;
  });
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

function inPinyin(text: string, segment: ReturnType<typeof createSegmenter>): string {
  const chars = Array.from(text);
  const edges = [...segment(text)].toSorted((a, b) => a - b);
  return edges
    .slice(0, -1)
    .map((edge, at) => chars.slice(edge, edges[at + 1]).join(""))
    .filter((word) => /\p{Script=Han}|[a-z0-9]/iu.test(word))
    .map((word) => pinyin(word, { toneType: "none", type: "array", v: true, nonZh: "consecutive" }).join(""))
    .join(" ");
}
