/** What an editor did that cannot be used, and the way out. Data first: a sentence is made of it in one place only. */
export interface Problem {
  /** An error stops the build; a warning is only told. */
  readonly severity: "error" | "warning";
  /** Path of the file, as the editor knows it: relative to the folder of the content. */
  readonly file: string;
  /** Line in that file, from 1. */
  readonly line: number;
  /** A short name for programs and tests, such as `unknown-key`. */
  readonly code: string;
  /** What is wrong, with the value. */
  readonly what: string;
  /** How to mend it. */
  readonly mend: string;
}

/** Puts problems in the order in which an editor works: by file, then by line. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) =>
      Number(a.file > b.file) - Number(a.file < b.file) ||
      a.line - b.line ||
      Number(a.what > b.what) - Number(a.what < b.what),
  );
}

/** Gives the printed list: two lines a problem, what is wrong and how to mend it, and a count at the end. */
export function formatProblems(problems: readonly Problem[]): string {
  const lines = sortProblems(problems).map(
    ({ severity, file, line, what, mend }) =>
      `${file}:${line}: ${severity === "warning" ? "warning: " : ""}${what}\n    ${mend}`,
  );
  const errors = problems.filter(({ severity }) => severity === "error").length;
  return [...lines, `${count(errors, "error")}, ${count(problems.length - errors, "warning")}`].join("\n");
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
