/** Code points; what chats and search engines show of a description before they cut it themselves. */
const LONGEST = 110;

/**
 * Shortens a text to a description: whole sentences while they fit, else the first with an ellipsis.
 *
 * @param sentences in reading order
 */
export function describe(sentences: readonly string[]): string {
  let text = "";
  for (const sentence of sentences) {
    if (Array.from(text + sentence).length > LONGEST) break;
    text += sentence;
  }
  if (text !== "") return text.trim();
  const first = Array.from((sentences[0] ?? "").trim());
  return first.length > LONGEST ? `${first.slice(0, LONGEST - 1).join("")}…` : first.join("");
}
