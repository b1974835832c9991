import { SCRIPTS, type ArticleSource, type Override } from "./content";
import type { Draft } from "./draft";
import { SLUG } from "./file-names";
import { readCopy } from "./files/read-text";
import type { Problem } from "./problem";
import { readDrafts } from "./read-draft";
import { error } from "./report";
import { articleKeys, type ArticleKeys } from "./schema/article";

/** Reads `articles/*.md`: the drafts for the checks, and the articles that are sound. */
export function readArticles(root: string, files: readonly string[]) {
  const { drafts, problems } = readDrafts(root, "articles", files, articleKeys);
  const articles: ArticleSource[] = [];
  for (const draft of drafts) {
    const copy = readDamagedCopy(root, files, draft.keys, `articles/${draft.name}.restoration.json`);
    problems.push(...copy.problems);
    const { whole, body } = draft;
    if (!whole || !body?.trim() || !SLUG.test(draft.name)) continue;
    const { restoredFrom: _, restoration: __, ...keys } = whole;
    articles.push({
      ...keys,
      slug: draft.name,
      file: draft.file,
      ...(copy.restoredFrom && { restoredFrom: copy.restoredFrom }),
      overrides: overridesOf(draft, whole),
      markdown: body,
      bodyLine: draft.bodyLine,
    });
  }
  return { drafts, articles, problems };
}

/**
 * The copy's text stays as it is, line breaks too: the restoration has to see every damage. A copy in another encoding,
 * or no text at all, is one for the importer only.
 */
function readDamagedCopy(
  root: string,
  files: readonly string[],
  { restoredFrom: name, restoration: counts }: Draft<ArticleKeys>["keys"],
  reportFile: string,
) {
  const file = `articles/${name}`;
  if (name === undefined || !files.includes(file)) return { problems: [] as readonly Problem[] };
  const { text, missing, problems } = readCopy(root, file);
  if (missing) return { problems };
  const told = readReport(root, reportFile);
  const unreadable = problems.filter(({ code }) => code !== "not-utf-8");
  const restoredFrom = {
    name,
    isSound: counts !== undefined && counts.certain + counts.likely + counts.settled + counts.damaged === 0,
    ...(text !== undefined && { text }),
    ...("report" in told && { report: told.report }),
  };
  return { restoredFrom, problems: [...unreadable, ...told.problems] };
}

function readReport(root: string, file: string): { report?: unknown; problems: readonly Problem[] } {
  const { text, problems } = readCopy(root, file);
  if (text === undefined) return { problems };
  try {
    return { report: JSON.parse(text) as unknown, problems };
  } catch {
    const mend = "import the copy again, or remove the file";
    return { problems: [error({ file, line: 1 }, { code: "bad-report", what: "the report is not JSON", mend })] };
  }
}

function overridesOf({ file, lineOf }: Draft<ArticleKeys>, { script, overrides }: ArticleKeys): Override[] {
  return Object.entries(overrides).map(([from, to]) => ({
    file,
    line: lineOf(["overrides", from]),
    forms: formsOf(script, from, to),
  }));
}

function formsOf(script: ArticleKeys["script"], from: string, to: string): Override["forms"] {
  const [first, second] = SCRIPTS;
  return script === first ? { [first]: from, [second]: to } : { [first]: to, [second]: from };
}
