/** Folds what is searched and what is typed alike: lower case, without tone marks and blanks. */
export function fold(text: string): string {
  return text
    .normalize("NFD")
    .replace(/[\p{M}\s]/gu, "")
    .toLowerCase();
}
