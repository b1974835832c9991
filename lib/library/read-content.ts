import { statSync } from "node:fs";
import { checks } from "./checks/all";
import type { Content } from "./content";
import { listFiles } from "./files/list-files";
import { sortProblems, type Problem } from "./problem";
import { readArticles } from "./read-articles";
import { readAssets } from "./read-assets";
import { readOverrides } from "./read-overrides";
import { readSite, toSite, type SiteEnv } from "./read-site";
import { readTerms } from "./read-terms";
import { error } from "./report";

/**
 * Reads and validates all content. Never throws for what an editor did: that is in `problems`, and while there are
 * errors the lists hold what could be read.
 *
 * @param root absolute path of the folder, from `contentFolder`
 * @param env @default {} nothing wins over the content
 */
export function readContent(root: string, env: SiteEnv = {}): Content {
  if (!statSync(root, { throwIfNoEntry: false })?.isDirectory()) return emptyContent(root);
  const site = readSite(root, env);
  const articleFiles = listFiles(root, "articles");
  const glossaryFiles = listFiles(root, "glossary");
  const articles = readArticles(root, articleFiles.files);
  const terms = readTerms(root, glossaryFiles.files);
  const overrides = readOverrides(root);
  const assets = readAssets(root, articleFiles.files);
  const drafts = {
    site: site.keys,
    files: [...articleFiles.files, ...glossaryFiles.files],
    articles: articles.drafts,
    terms: terms.drafts,
  };
  const parts = [site, articleFiles, glossaryFiles, articles, terms, overrides, assets];
  const problems = [
    ...parts.flatMap((part): readonly Problem[] => part.problems),
    ...checks.flatMap((check) => check(drafts)),
  ];
  return {
    root,
    site: toSite(site.keys, terms.terms),
    articles: articles.articles,
    terms: terms.terms,
    overrides: overrides.overrides,
    assets: assets.assets,
    problems: sortProblems(problems),
  };
}

function emptyContent(root: string): Content {
  const problem = error(
    // The folder itself is what the editor has to look for, so it stands in place of a file in it.
    { file: root, line: 1 },
    {
      code: "no-folder",
      what: "there is no such folder for the content",
      mend: "make it, with site.yaml, articles/ and glossary/ in it, or let ZHENGDU_CONTENT name another",
    },
  );
  return { root, site: toSite({}, []), articles: [], terms: [], overrides: [], assets: [], problems: [problem] };
}
