import { localeParams, or404 } from "../../../../params";
import { site } from "../../../../site";
import { originalOf } from "../original-of";

export const dynamic = "force-static";
export const dynamicParams = false;

export function generateStaticParams() {
  const restored = site().content.articles.filter(({ slug }) => originalOf(slug) !== undefined);
  return localeParams().flatMap((params) => restored.map(({ slug }) => ({ ...params, slug })));
}

/** The text of the copy from which an article was made, untouched. */
export async function GET(_: Request, { params }: { params: Promise<{ slug: string }> }) {
  const { slug } = await params;
  return new Response(or404(originalOf(slug)), { headers: { "content-type": "text/plain; charset=utf-8" } });
}
