import type { Article } from "@/lib/article";
import type { Content } from "@/lib/library";
import { articleTexts } from "./article-texts";
import { fixedIn } from "./fixed-in";
import type { ConvertedText } from "./unused-overrides";

/** Every text of the content that is converted for some locale, with the overrides that hold for it. */
export function textsOf(content: Content, articleOf: (slug: string) => Article | undefined): ConvertedText[] {
  const { site, articles, terms, overrides } = content;
  const written = (texts: readonly (string | undefined)[]) => texts.filter((text) => text !== undefined);
  return [
    ...[site.name, site.description, ...site.categories].map((text) => ({ text, from: site.script, overrides })),
    ...articles.flatMap((source) =>
      articleTexts(source, articleOf(source.slug)).map(({ text, marks }) => ({
        text,
        fixed: fixedIn(marks),
        from: source.script,
        overrides: [...source.overrides, ...overrides],
      })),
    ),
    ...terms.flatMap(({ term, aliases, english, englishDefinition, englishSource, origins, script, ...own }) =>
      written([
        term,
        ...aliases,
        own.definition,
        own.category,
        own.note,
        english,
        englishDefinition,
        englishSource,
        ...origins.flatMap((origin) => [origin.body, origin.document, origin.note]),
      ]).map((text) => ({ text, from: script, overrides })),
    ),
  ];
}
