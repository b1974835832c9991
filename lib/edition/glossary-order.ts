import type { Content, TermSource } from "@/lib/library";

/** Puts the terms in the order of the glossary: by category as the site lists them, then by pinyin without tones. */
export function inOrder({ site, terms }: Content): TermSource[] {
  const rank = new Map(site.categories.map((category, at) => [category, at]));
  const key = ({ pinyin }: TermSource) => pinyin.normalize("NFD").replace(/\p{M}/gu, "");
  return [...terms].sort(
    (a, b) =>
      (rank.get(a.category) ?? rank.size) - (rank.get(b.category) ?? rank.size) ||
      compare(a.category, b.category) ||
      compare(key(a), key(b)) ||
      compare(a.id, b.id),
  );
}

/** By code unit: the order may not depend on the machine's language. */
function compare(a: string, b: string): number {
  return Number(a > b) - Number(a < b);
}
