import { formatDate } from "@/lib/locale";
import { localeFrom, localeParams, or404 } from "../../../params";
import { previewPicture, previewSize } from "../../../preview-picture";
import { site } from "../../../site";

export const dynamicParams = false;
export const size = previewSize;
export const contentType = "image/png";

export function generateStaticParams() {
  return localeParams().flatMap((params) => site().content.articles.map(({ slug }) => ({ ...params, slug })));
}

/** The article's title, in the script of the locale. */
export default async function Image({ params }: { params: Promise<{ locale: string; slug: string }> }) {
  const { locale: segment, slug } = await params;
  const locale = localeFrom(segment);
  const { title, author, date } = or404(site().article(slug, locale));
  const { name, script } = site().content.site;
  return previewPicture({
    title,
    above: date ? formatDate(date) : "",
    below: author,
    siteName: site().read(name, script, locale),
  });
}
