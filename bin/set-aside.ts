import { copyFileSync, existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

/**
 * Keeps an article that is about to be written over, and the original that stands beside it, under names that nothing reads.
 *
 * @param folder where articles stand
 * @returns the name under which the article is kept
 */
export function setAside(folder: string, slug: string): string {
  const free = (name: string) => {
    for (let n = 1; ; n++) {
      const kept = `${name}.bak${n === 1 ? "" : n}`;
      if (!existsSync(join(folder, kept))) return kept;
    }
  };
  const article = `${slug}.md`;
  const originals = readdirSync(folder).filter((name) => name.startsWith(`${slug}.damaged.`) && !name.includes(".bak"));
  for (const name of originals) copyFileSync(join(folder, name), join(folder, free(name)));
  const kept = free(article);
  copyFileSync(join(folder, article), join(folder, kept));
  return kept;
}
