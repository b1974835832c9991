import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Site } from "@/lib/edition";

/**
 * Gives the characters of titles and headings, in every locale, that the font of the preview pictures lacks; a picture
 * shows 〓 in their place. One line each, with where it stands.
 */
export function missingInPreviews(root: string, site: Site): string[] {
  const covered = new Set(readFileSync(join(root, "assets/preview-font.chars.txt"), "utf8").replaceAll("\n", ""));
  return site.content.site.locales.flatMap((locale) =>
    site.articles(locale).flatMap(({ slug, title, author }) => {
      const headings = site.article(slug, locale)?.sections.map((section) => section.title) ?? [];
      const missing = new Set(
        [title, author ?? "", ...headings].flatMap((text) => [...text]).filter((char) => !covered.has(char)),
      );
      return [...missing].map(
        (char) => `articles/${slug}.md: the preview font lacks “${char}” (${locale}): pictures show 〓`,
      );
    }),
  );
}
