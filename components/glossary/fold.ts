/** Folds what is searched and what is typed alike: lower case, half width, without tone marks, punctuation and blanks. */
export function fold(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/[\p{M}\p{P}\s]/gu, "")
    .toLowerCase();
}
