/** Folds what is searched and what is typed alike: lower case, half width, without tone marks and blanks. */
export function fold(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/[\p{M}\s]/gu, "")
    .toLowerCase();
}
