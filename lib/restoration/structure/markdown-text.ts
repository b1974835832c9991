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

/** Writes a text with stretches of it strong; code points, end exclusive, in order and apart. */
export function withStrong(text: string, strong: readonly { readonly start: number; readonly end: number }[]): string {
  if (strong.length === 0) return escapeMarkdown(text);
  const chars = Array.from(text);
  let at = 0;
  let written = "";
  const piece = (end: number) => chars.slice(at, end).join("");
  for (const { start, end } of strong) {
    const before = piece(start);
    written += at === 0 ? escapeMarkdown(before) : escapeInside(before);
    at = start;
    written += `**${escapeInside(piece(end))}**`;
    at = end;
  }
  return written + escapeInside(piece(chars.length));
}
