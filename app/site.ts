import { cache } from "react";
import { openSite, type Site } from "@/lib/edition";
import { contentFolder, formatProblems, readContent } from "@/lib/library";

let opened: Site | undefined;

/**
 * The site, read from `content/` once a process; in development once a request, so that an edit shows.
 *
 * @throws {Error} with the printed list when the content has errors; the build tells it before, without a stack trace
 */
export const site = cache((): Site => {
  if (opened && process.env.NODE_ENV === "production") return opened;
  const fresh = openSite(readContent(contentFolder(process.env, process.cwd()), process.env));
  if (fresh.problems.some(({ severity }) => severity === "error")) throw new Error(formatProblems(fresh.problems));
  opened = fresh;
  return fresh;
});
