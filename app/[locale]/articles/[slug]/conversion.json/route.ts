import { localeFrom, localeParams, or404 } from "../../../../params";
import { site } from "../../../../site";

export const dynamic = "force-static";
export const dynamicParams = false;

export function generateStaticParams() {
  return localeParams().flatMap((params) => site().content.articles.map(({ slug }) => ({ ...params, slug })));
}

/** Why the characters of an article are converted as they are in one locale, for a reader who has asked for it. */
export async function GET(_: Request, { params }: { params: Promise<{ locale: string; slug: string }> }) {
  const { locale, slug } = await params;
  return Response.json(or404(site().doubts(slug, localeFrom(locale))));
}
