import { openSite, plainRuns, type ArticleEdition, type BlockEdition } from "@/lib/edition";
import { contentFolder, readContent } from "@/lib/library";

/** One article in the first two locales of a site. */
export interface Pair {
  readonly from: ArticleEdition;
  readonly to: ArticleEdition;
  readonly siteName: string;
  /** A sentence in the middle of the text, at which the reader stands when the script is switched. */
  readonly sentence: string;
}

/**
 * Reads the longest article of the content.
 *
 * @throws {Error} where there is none to be read in two scripts
 */
export function readPair(root: string, env: { readonly ZHENGDU_CONTENT?: string | undefined }): Pair {
  const content = readContent(contentFolder(env, root));
  const site = openSite(content);
  const { locales, name, script } = content.site;
  const [first, second] = locales;
  if (first === undefined || second === undefined)
    throw new Error("The content has one locale only: nothing to switch");
  const [longest] = site.articles(first).toSorted((a, b) => b.characters - a.characters);
  const from = longest && site.article(longest.slug, first);
  const to = longest && site.article(longest.slug, second);
  if (!from || !to) throw new Error("The content has no article: nothing to measure");
  return { from, to, siteName: site.read(name, script, first), sentence: middleSentence(from, to) };
}

/** The middle sentence, among those that look different in the other script, of the section in the middle of the text. */
function middleSentence(from: ArticleEdition, to: ArticleEdition): string {
  const there = new Map(sentences(to.sections.flatMap(({ blocks }) => blocks)));
  const sections = from.sections.map(({ blocks }) => sentences(blocks));
  const all = sections.flat();
  const half = lengthOf(all) / 2;
  const middle = all.find((_, at) => lengthOf(all.slice(0, at + 1)) >= half);
  const around = sections.find((section) => section.some(([id]) => id === middle?.[0])) ?? [];
  const different = around.filter(([id, text]) => there.get(id) !== text);
  const [id] = different[Math.floor(different.length / 2)] ?? [];
  if (id === undefined) throw new Error("The article is the same in both scripts: nothing to switch");
  return id;
}

function lengthOf(all: readonly (readonly [id: string, text: string])[]): number {
  return all.reduce((sum, [, text]) => sum + text.length, 0);
}

/** Ids and texts of the sentences of plain paragraphs. */
function sentences(blocks: readonly BlockEdition[]): [string, string][] {
  return blocks.flatMap((block) =>
    block.type === "paragraph" ? block.sentences.map(({ id, runs }): [string, string] => [id, plainRuns(runs)]) : [],
  );
}
