import { localeFrom, localeParams } from "../params";
import { previewPicture, previewSize } from "../preview-picture";
import { site } from "../site";

export const dynamicParams = false;
export const generateStaticParams = localeParams;
export const size = previewSize;
export const contentType = "image/png";

/** The site's name; pages without a picture of their own, those of the glossary, show it too. */
export default async function Image({ params }: { params: Promise<{ locale: string }> }) {
  const locale = localeFrom((await params).locale);
  const { name, description, script } = site().content.site;
  const siteName = site().read(name, script, locale);
  return previewPicture({ title: siteName, above: "", below: site().read(description, script, locale), siteName: "" });
}
