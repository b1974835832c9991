import { allImages, allTexts, isBeside, RESERVED_IDS, type Article } from "@/lib/article";
import type { ArticleSource, Content, Problem } from "@/lib/library";

/** Tells of images of an article that are no file of the content, and of links to places that the article does not have. */
export function deadReferences(source: ArticleSource, article: Article, assets: Content["assets"]): Problem[] {
  const files = new Set(assets.map(({ path }) => path));
  const ids = idsOf(article);
  const tell = (line: number, problem: Pick<Problem, "code" | "what" | "mend">): Problem => ({
    severity: "warning",
    file: source.file,
    line,
    ...problem,
  });
  const images = allImages(article)
    // Of what is no file beside the article, its parser has told.
    .filter(({ src }) => isBeside(src))
    .map(({ src }) => ({ src, name: src.replace(/^\.\//u, "") }))
    .filter(({ name }) => !files.has(name))
    .map(({ src, name }) =>
      tell(lineWith(src, source), {
        code: "no-such-image",
        what: `there is no image articles/${name}`,
        mend: "put the file there, or correct its name",
      }),
    );
  const links = allTexts(article)
    .flatMap(({ line, marks }) => marks.map((mark) => ({ line, href: mark.type === "link" ? mark.href : "" })))
    .filter(({ href }) => href.startsWith("#") && !ids.has(href.slice(1)))
    .map(({ line, href }) =>
      tell(line, {
        code: "link-to-nothing",
        what: `the link ${href} leads to no section, paragraph or sentence of the article`,
        mend: "write the id that stands at the heading, or remove the link",
      }),
    );
  return [...images, ...links];
}

function idsOf(article: Article): ReadonlySet<string> {
  const texts = allTexts(article).flatMap((text) => [
    text.id,
    ...(text.type === "paragraph" ? text.sentences.map(({ id }) => id) : []),
  ]);
  return new Set([...RESERVED_IDS, ...article.sections.map(({ id }) => id), ...texts]);
}

/** The first line of the file on which something is written; that of the text where it is written otherwise. */
function lineWith(written: string, { markdown, bodyLine }: ArticleSource): number {
  const at = markdown.indexOf(written);
  return bodyLine + markdown.slice(0, Math.max(0, at)).split("\n").length - 1;
}
