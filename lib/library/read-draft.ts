import { posix } from "node:path";
import type { GenericSchema } from "valibot";
import type { Draft } from "./draft";
import { readText } from "./files/read-text";
import type { Problem } from "./problem";
import { error } from "./report";
import { validate } from "./schema/validate";
import { splitFrontMatter } from "./split-front-matter";
import { parseYaml } from "./yaml/parse-yaml";

/** Reads a Markdown file with front matter as far as it is sound, with everything that is wrong in the file itself. */
function readDraft<Keys extends object>(
  root: string,
  file: string,
  schema: GenericSchema<unknown, Keys>,
): { draft: Draft<Keys>; problems: readonly Problem[] } {
  const empty: Draft<Keys> = { name: posix.basename(file, ".md"), file, keys: {}, bodyLine: 1, lineOf: () => 1 };
  const { text, problems } = readText(root, file);
  if (text === undefined) return { draft: empty, problems };

  const split = splitFrontMatter(text);
  if ("code" in split) return { draft: empty, problems: [...problems, error({ file, line: 1 }, split)] };
  const { body, bodyLine } = split;
  const yaml = parseYaml(file, split.yaml, { above: 1 });
  const draft = { ...empty, body, bodyLine, lineOf: yaml.lineOf };
  if (!("value" in yaml)) return { draft, problems: [...problems, ...yaml.problems] };

  // Front matter without a line is YAML's null, and means that every key is missing.
  const validated = validate(schema, yaml.value ?? {}, file, yaml.lineOf);
  // A stray character that stands in the file itself is told by its line already, and need not be by its key.
  const news = validated.problems.filter(({ code }) => code !== "control-character" || problems.length === 0);
  return {
    draft: { ...draft, keys: validated.keys, ...(validated.whole && { whole: validated.whole }) },
    problems: [...problems, ...yaml.problems, ...news],
  };
}

/** Reads the Markdown files that stand directly in a folder, by name. */
export function readDrafts<Keys extends object>(
  root: string,
  folder: string,
  files: readonly string[],
  schema: GenericSchema<unknown, Keys>,
): { drafts: Draft<Keys>[]; problems: Problem[] } {
  const read = files
    .filter((file) => file.endsWith(".md") && posix.dirname(file) === folder)
    .map((file) => readDraft(root, file, schema))
    // By name and not by path: in a path, "-" sorts before the dot of ".md".
    .sort((a, b) => (a.draft.name < b.draft.name ? -1 : 1));
  return { drafts: read.map(({ draft }) => draft), problems: read.flatMap(({ problems }) => problems) };
}
