import { localeParams, or404 } from "../../../../params";
import { site } from "../../../../site";

export const dynamic = "force-static";
export const dynamicParams = false;

const restored = () => site().content.articles.filter(({ restoredFrom }) => restoredFrom?.text !== undefined);

export function generateStaticParams() {
  return localeParams().flatMap((params) => restored().map(({ slug }) => ({ ...params, slug })));
}

/** The text of the copy from which an article was made, untouched. */
export async function GET(_: Request, { params }: { params: Promise<{ slug: string }> }) {
  const { slug } = await params;
  const { restoredFrom } = or404(restored().find((article) => article.slug === slug));
  return new Response(restoredFrom?.text, { headers: { "content-type": "text/plain; charset=utf-8" } });
}
