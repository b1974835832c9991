import { plainOpenCC } from "@/lib/conversion";
import { openSite, type ExplainedText } from "@/lib/edition";
import { contentFolder, formatProblems, LOCALES, readContent, type Locale, type Script } from "@/lib/library";
import { Misused, readFlags, withUsage } from "./command";
import { ensureCompiled } from "./ensure-compiled";
import { explainReport, type Explained } from "./explain-report";

const USAGE = `npm run -s explain -- SLUG [--to ${LOCALES.join("|")}] [--json]`;

/** How many characters of context stand on either side. */
const CONTEXT = 6;

/**
 * Tells an editor why each character of an article that can be written in several ways is converted as it is.
 *
 * @param args of the command line
 * @param env `ZHENGDU_CONTENT` names the folder of the content
 * @returns the exit code: 0 done, 2 could not
 */
export const explainConversion = withUsage(USAGE, async (args, env, output) => {
  const { values, positionals } = readFlags({
    args: [...args],
    allowPositionals: true,
    options: { to: { type: "string" }, json: { type: "boolean" } },
  });
  const [slug] = positionals;
  if (slug === undefined || positionals.length > 1) throw new Misused("Name one article by its slug.");
  if (values.to !== undefined && !LOCALES.some((locale) => locale === values.to))
    throw new Misused(`--to is ${values.to}: it is one of ${LOCALES.join(", ")}.`);

  await ensureCompiled(process.cwd());
  const site = openSite(readContent(contentFolder(env, process.cwd()), env));
  const source = site.content.articles.find((article) => article.slug === slug);
  if (source === undefined) {
    if (site.problems.length > 0) output.err(formatProblems(site.problems));
    throw new Misused(
      `There is no article ${slug}: it is one of ${site.content.articles.map((one) => one.slug).join(", ")}.`,
    );
  }
  const to = LOCALES.find((locale) => (values.to ? locale === values.to : locale !== source.script)) ?? source.script;
  const texts = site.explain(slug, to) ?? [];
  const decisions = await compare(texts, source.script, to);
  const name = texts.find(({ place }) => place === "title")?.text ?? source.title;
  const title = `${name} (${slug}), ${source.script} to ${to}`;
  const told = values.json
    ? JSON.stringify({ slug, from: source.script, to, decisions }, null, 2)
    : explainReport(title, decisions);
  output.out(`${told}\n`);
  return 0;
});

/** Adds to each decision its place, its context and what OpenCC makes of the same text. */
async function compare(texts: readonly ExplainedText[], from: Script, to: Locale): Promise<Explained[]> {
  const opencc = await plainOpenCC(from, to);
  return texts.flatMap(({ place, text, decisions }) => {
    const chars = Array.from(text);
    const plain = opencc && Array.from(opencc(text));
    return decisions.map((decision) => {
      const { at, char, form } = decision;
      const before = chars.slice(Math.max(0, at - CONTEXT), at).join("");
      const after = chars.slice(at + 1, at + 1 + CONTEXT).join("");
      const theirs = plain?.[at];
      const context = `${before}〔${char}〕${after}`;
      return { place, context, ...decision, ...(theirs !== undefined && theirs !== form && { opencc: theirs }) };
    });
  });
}
