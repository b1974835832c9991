import { LineCounter, parseDocument, visit } from "yaml";
import type { Problem } from "../problem";
import { error } from "../report";
import { lineFinder, type LineOf } from "./line-of";
import { yamlComplaint } from "./yaml-complaint";

interface ParsedYaml {
  /** Absent when the YAML is broken. */
  readonly value?: unknown;
  readonly lineOf: LineOf;
  readonly problems: readonly Problem[];
}

interface YamlOptions {
  /** Lines of the file above the YAML. @default 0 */
  readonly above?: number;
}

/** Reads YAML 1.2, keeping the line of every key and item. */
export function parseYaml(file: string, text: string, { above = 0 }: YamlOptions = {}): ParsedYaml {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false, stringKeys: true, logLevel: "error" });
  const lineAt = (offset: number) => lineCounter.linePos(offset).line + above;
  const lineOf = lineFinder(document.contents, lineAt);

  // One mistake in the YAML is often noticed twice on its line: the first message is the one that helps.
  const problems = new Map<number, Problem>();
  for (const mistake of [...document.errors, ...document.warnings]) {
    const line = lineAt(mistake.pos[0]);
    if (!problems.has(line)) problems.set(line, error({ file, line }, yamlComplaint(mistake, text)));
  }
  // A key written twice leaves a value that can be checked, so that its other problems are told in the same run.
  let isBroken = document.errors.some(({ code }) => code !== "DUPLICATE_KEY");
  // Aliases are of no use here and can make a small file endless; whoever writes one meant an asterisk.
  visit(document, {
    Alias(_, { source, range }) {
      const line = lineAt(range?.[0] ?? 0);
      const what = `broken YAML: “*${source}” is an alias`;
      const mend = "put the value in quotes: an asterisk at its beginning is a sign of YAML";
      problems.set(line, error({ file, line }, { code: "bad-yaml", what, mend }));
      isBroken = true;
    },
  });
  const found = { lineOf, problems: [...problems.values()] };
  return isBroken ? found : { ...found, value: document.toJS() };
}
