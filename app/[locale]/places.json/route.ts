import { articlePath, termPath } from "@/lib/locator";
import { localeFrom, localeParams } from "../../params";
import { site } from "../../site";

export const dynamic = "force-static";
export const dynamicParams = false;

export const generateStaticParams = localeParams;

/** Address and title of every page of a locale, for the page that says that there is none. */
export async function GET(_: Request, { params }: { params: Promise<{ locale: string }> }) {
  const locale = localeFrom((await params).locale);
  const articles = site()
    .articles(locale)
    .flatMap(({ slug, title }) => [
      { path: articlePath(slug, locale), title },
      ...(site().article(slug, locale)?.sections ?? [])
        .filter(({ heading }) => heading)
        .map((section) => ({
          path: `${articlePath(slug, locale)}/${section.id}`,
          title: `${title} · ${section.title}`,
        })),
    ]);
  const terms = site()
    .terms(locale)
    .map(({ id, term }) => ({ path: termPath(id, locale), title: term }));
  return Response.json([...articles, ...terms]);
}
