import { findMatches } from "./find-matches";

/**
 * Addresses of the web and of mail, names of files, code between backticks, and where a Markdown link leads. Each begins
 * where no character of its own kind stands before, so that the search is linear.
 */
const FIXED = new RegExp(
  [
    "https?://[!-~]+|www\\.[!-~]+",
    "(?<![\\w.%+-])[\\w.%+-]+@[\\w-]+(?:\\.[\\w-]+)+",
    "(?<![\\w./-])[\\w/-]+(?:\\.[\\w/-]+)*\\.(?:com|cn|net|org|gov|edu|io|html?|shtml|php|aspx?|pdf|docx?|xlsx?|pptx?|txt|zip|rar|jpe?g|png|gif|mp[34])(?![\\w])",
    "`[^`\\n]+`",
    "(?<=\\])\\([^()\\n]*\\)",
  ].join("|"),
  "giu",
);
/** What a sentence puts behind an address, and no address ends with. */
const TAIL = new Set(".,;:!?)]}\"'*");

/** For each code point whether it stands in a stretch that keeps its ASCII marks. */
export function findFixed(chars: readonly string[]): Uint8Array {
  const fixed = new Uint8Array(chars.length);
  for (const { start, end, text } of findMatches(chars, FIXED)) {
    let last = end;
    if (!/^[`(]/.test(text)) while (TAIL.has(chars[last - 1] ?? "")) last--;
    fixed.fill(1, start, last);
  }
  return fixed;
}
