/** A text without blanks, of which pages have any number. */
export function squeezed(text: string): string {
  return text.replace(/\s+/gu, "");
}
