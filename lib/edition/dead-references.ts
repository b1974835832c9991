import { allImages, allTexts, RESERVED_IDS, type Article } from "@/lib/article";
import type { ArticleSource, Content, Problem } from "@/lib/library";

/** Tells of images of an article that are no file of the content, and of links to places that the article does not have. */
export function deadReferences(source: ArticleSource, article: Article, assets: Content["assets"]): Problem[] {
  const files = new Set(assets.map(({ path }) => path));
  const ids = idsOf(article);
  const tell = (written: string, problem: Pick<Problem, "code" | "what" | "mend">): Problem => ({
    severity: "warning",
    file: source.file,
    line: lineWith(written, source),
    ...problem,
  });
  const images = allImages(article)
    .filter(({ src }) => isLocal(src) && !files.has(src.replace(/^\.\//u, "")))
    .map(({ src }) =>
      tell(src, {
        code: "no-such-image",
        what: `there is no image articles/${src.replace(/^\.\//u, "")}`,
        mend: "put the file there, or correct its name",
      }),
    );
  const links = allTexts(article)
    .flatMap(({ marks }) => marks)
    .flatMap((mark) => (mark.type === "link" && mark.href.startsWith("#") ? mark.href : []))
    .filter((href) => !ids.has(href.slice(1)))
    .map((href) =>
      tell(href, {
        code: "link-to-nothing",
        what: `the link ${href} leads to no section, paragraph or sentence of the article`,
        mend: "write the id that stands at the heading, or remove the link",
      }),
    );
  return [...images, ...links];
}

/** What else an address may be, `parseArticle` has told already. */
function isLocal(src: string): boolean {
  return src !== "" && !/^(?:[a-z][a-z0-9+.-]*:|[/\\])/iu.test(src);
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
