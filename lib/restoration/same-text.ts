/** Characters in a row: so many that two texts on one matter share few. */
const ROW = 6;
/** Of the rows of the shorter text, the share that the other has at least. */
const SHARE = 0.2;

/**
 * Whether two Markdown texts are of one article, however differently damaged, repaired or edited. One without Chinese text
 * is like any other: nothing is lost with it.
 */
export function isSameText(one: string, other: string): boolean {
  const [shorter, longer] = [rowsOf(one), rowsOf(other)].toSorted((a, b) => a.size - b.size) as [Rows, Rows];
  let shared = 0;
  for (const row of shorter) if (longer.has(row)) shared++;
  return shared >= SHARE * shorter.size;
}

type Rows = ReadonlySet<string>;

/** All rows of Chinese characters below the front matter, whatever stands between them. */
function rowsOf(markdown: string): Rows {
  const text = Array.from(markdown.replace(/^---\n[\s\S]*?\n---(?:\n|$)/u, "").replace(/\P{Script=Han}+/gu, ""));
  const rows = new Set<string>();
  for (let at = 0; at + ROW <= text.length; at++) rows.add(text.slice(at, at + ROW).join(""));
  return rows;
}
