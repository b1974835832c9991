import type { Stretch } from "../traced-text";

/** What means something to Markdown anywhere in a text: to our reader of it, which knows no HTML and no bare addresses. */
const ANYWHERE = /[\\`*_[\]|]|-\{|\}-|\{#|&(?=[#a-z\d]+;)/giu;
/** What means something at the beginning of a paragraph. */
const AT_START = /^(?:(?:#{1,6}|[-+])(?=\s|$)|>|(\d{1,9})([.)])(?=\s|$)|[-=]{2,}\s*$|~{3})/u;

/** Writes a text so that Markdown gives it back as it is. */
export function escapeMarkdown(text: string): string {
  return escapeInside(text).replace(AT_START, (start, number?: string, point?: string) =>
    number === undefined ? `\\${start}` : `${number}\\${point}`,
  );
}

function escapeInside(text: string): string {
  return text.replace(ANYWHERE, "\\$&");
}

/** What a text has beside its characters. */
export interface InlineMarks {
  /** Stretches that are strong, in order and apart. */
  readonly strong?: readonly Stretch[];
  /** Stretches in whose place a reference to a footnote stands, in order and apart. */
  readonly references?: readonly (Stretch & { readonly label: number })[];
}

/** Writes a text in which stretches are strong and others refer to footnotes. */
export function writeInline(text: string, { strong = [], references = [] }: InlineMarks): string {
  if (strong.length === 0 && references.length === 0) return escapeMarkdown(text);
  const chars = Array.from(text);
  const marks = [
    ...strong.flatMap(({ start, end }) => [
      { at: start, mark: "**", skip: 0 },
      { at: end, mark: "**", skip: 0 },
    ]),
    ...references.map(({ start, end, label }) => ({ at: start, mark: `[^${label}]`, skip: end - start })),
  ].toSorted((a, b) => a.at - b.at);
  let at = 0;
  let written = "";
  for (const { at: place, mark, skip } of marks) {
    const before = chars.slice(at, place).join("");
    written += (written === "" ? escapeMarkdown(before) : escapeInside(before)) + mark;
    at = place + skip;
  }
  return written + escapeInside(chars.slice(at).join(""));
}
