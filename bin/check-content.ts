import { openSite, type Site } from "@/lib/edition";
import { contentFolder, formatProblems, readContent } from "@/lib/library";

/**
 * Reads the content as a build does and prints what is wrong with it on standard error.
 *
 * @returns the site; undefined while there are errors
 */
export function checkContent(root: string, env: NodeJS.ProcessEnv): Site | undefined {
  const site = openSite(readContent(contentFolder(env, root), env));
  if (site.problems.length > 0) console.error(formatProblems(site.problems));
  return site.problems.some(({ severity }) => severity === "error") ? undefined : site;
}
