import { previewPicture, previewSize } from "../../../../preview-picture";
import { or404 } from "../../../../params";
import { site } from "../../../../site";
import { sectionEdition, sectionParams, type SectionProps } from "../section-params";

export const dynamicParams = false;
export const generateStaticParams = sectionParams;
export const size = previewSize;
export const contentType = "image/png";

/** The section's heading, in the script of the locale. */
export default async function Image({ params }: SectionProps) {
  const { article, section } = or404(await sectionEdition(params));
  const { name, script } = site().content.site;
  return previewPicture({
    title: section.title,
    above: section.heading ? article.title : "",
    below: article.author,
    siteName: site().read(name, script, article.locale),
  });
}
