import type { Complaint } from "./report";

/** A Markdown file in its two parts. */
interface SplitFile {
  readonly yaml: string;
  readonly body: string;
  /** Line of the file at which the body begins, from 1: the one after the closing `---`. */
  readonly bodyLine: number;
}

const EXAMPLE = "begin the file with a line “---”, the keys, and another line “---”";

/** Cuts a file with `\n` line breaks at the two lines `---`, or says why it cannot be. */
export function splitFrontMatter(text: string): SplitFile | Complaint {
  const lines = text.split("\n");
  if (!isFence(lines[0])) return { code: "no-front-matter", what: "the file has no front matter", mend: EXAMPLE };
  const close = lines.findIndex((line, index) => index > 0 && isFence(line));
  if (close < 0)
    return {
      code: "no-front-matter",
      what: "the front matter that begins here never ends",
      mend: "write a line “---” between the keys and the text",
    };
  return {
    yaml: lines.slice(1, close).join("\n"),
    body: lines.slice(close + 1).join("\n"),
    bodyLine: close + 2,
  };
}

function isFence(line: string | undefined): boolean {
  return line?.trimEnd() === "---";
}
