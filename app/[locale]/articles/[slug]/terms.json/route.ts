import { localeFrom, localeParams, or404 } from "../../../../params";
import { site } from "../../../../site";

export const dynamic = "force-static";
export const dynamicParams = false;

export function generateStaticParams() {
  return localeParams().flatMap((params) => site().content.articles.map(({ slug }) => ({ ...params, slug })));
}

/** The cards of an article's terms in one locale, which its page fetches when it is idle. */
export async function GET(_: Request, { params }: { params: Promise<{ locale: string; slug: string }> }) {
  const { locale, slug } = await params;
  return Response.json(or404(site().cards(slug, localeFrom(locale))));
}
