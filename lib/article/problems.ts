import type { Problem, Script } from "@/lib/library";

/** A Markdown text and where it stands. */
export interface MarkdownSource {
  /** Path relative to the folder of the content, for messages. */
  readonly file: string;
  readonly markdown: string;
  /** The script in which it is written. Default: zh-Hans. */
  readonly script?: Script;
  /** Line of the file at which `markdown` begins, from 1. */
  readonly bodyLine: number;
}

/** Collects problems. Takes lines of the Markdown text, from 1, and gives those of the file. */
export interface Report {
  readonly problems: readonly Problem[];
  readonly error: (line: number, code: string, what: string, mend: string) => void;
  readonly warning: (line: number, code: string, what: string, mend: string) => void;
  /** The line of the file, for use in a message. */
  readonly fileLine: (line: number) => number;
}

/** Begins the list of problems of one text. */
export function startReport({ file, bodyLine }: MarkdownSource): Report {
  const problems: Problem[] = [];
  const fileLine = (line: number) => line + bodyLine - 1;
  const add =
    (severity: Problem["severity"]): Report["error"] =>
    (line, code, what, mend) =>
      void problems.push({ severity, file, line: fileLine(line), code, what, mend });
  return { problems, error: add("error"), warning: add("warning"), fileLine };
}

/** Names a text in a message: its first 20 code points, on one line. */
export function excerpt(text: string): string {
  const chars = Array.from(text.replace(/\s+/gu, " ").trim());
  return `"${chars.slice(0, 20).join("")}${chars.length > 20 ? "…" : ""}"`;
}
