import type { Complaint } from "../report";

/** C0 without tab and line feed, delete, C1, and halves of a surrogate pair: what no text for readers holds. */
// oxlint-disable-next-line no-control-regex
const STRAY = /[\0-\x08\x0B-\x1F\x7F-\x9F]|\p{Surrogate}/u;

/** Tells the first invisible character that cannot be part of a text. Line breaks must be `\n` already. */
export function strayCharacter(text: string): Complaint | undefined {
  const found = STRAY.exec(text);
  if (!found) return undefined;
  const [character] = found;
  const name = `U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0")}`;
  const line = text.slice(text.lastIndexOf("\n", found.index) + 1, found.index);
  const before = Array.from(line)
    .slice(-6)
    .join("")
    .replace(/^.*\s(?=\S)/, "");
  return {
    code: "control-character",
    what: `the control character ${name} stands ${before ? `after “${before}”` : "at the beginning of the line"}`,
    mend: "delete it; it cannot be seen, so write the text around it anew",
  };
}
