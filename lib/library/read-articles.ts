import { SCRIPTS, type ArticleSource, type Override } from "./content";
import type { Draft } from "./draft";
import { SLUG } from "./file-names";
import { readCopy } from "./files/read-text";
import type { Problem } from "./problem";
import { readDrafts } from "./read-draft";
import { articleKeys, type ArticleKeys } from "./schema/article";

/** Reads `articles/*.md`: the drafts for the checks, and the articles that are sound. */
export function readArticles(root: string, files: readonly string[]) {
  const { drafts, problems } = readDrafts(root, "articles", files, articleKeys);
  const articles: ArticleSource[] = [];
  for (const draft of drafts) {
    const copy = readDamagedCopy(root, files, draft.keys.restoredFrom);
    problems.push(...copy.problems);
    const { whole, body } = draft;
    if (!whole || !body?.trim() || !SLUG.test(draft.name)) continue;
    const { restoredFrom: _, ...keys } = whole;
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

/** The copy's text stays as it is, line breaks too: the restoration has to see every damage. */
function readDamagedCopy(root: string, files: readonly string[], name: string | undefined) {
  const file = `articles/${name}`;
  if (name === undefined || !files.includes(file)) return { problems: [] as readonly Problem[] };
  const { text, problems } = readCopy(root, file);
  return { restoredFrom: text === undefined ? undefined : { name, text }, problems };
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
