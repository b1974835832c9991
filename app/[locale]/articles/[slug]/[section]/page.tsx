import { pageMetadata } from "../../../../metadata";
import { or404 } from "../../../../params";
import { ArticlePage } from "../article-page";
import { sectionEdition, sectionParams, type SectionProps } from "../section-params";

export const generateStaticParams = sectionParams;

export async function generateMetadata({ params }: SectionProps) {
  const { article, section } = or404(await sectionEdition(params));
  const { locale, slug, title, author } = article;
  return pageMetadata(
    { locale, path: `/articles/${slug}/${section.id}`, canonical: `/articles/${slug}` },
    {
      title: section.heading ? `${section.title} · ${title}` : title,
      description: section.description,
      type: "article",
      author,
      hasPicture: true,
    },
  );
}

export default async function Page({ params }: SectionProps) {
  const { article, section } = or404(await sectionEdition(params));
  return <ArticlePage article={article} section={section.id} />;
}
