import { pageMetadata } from "../../../metadata";
import { localeFrom, localeParams, or404 } from "../../../params";
import { site } from "../../../site";
import { ArticlePage } from "./article-page";

interface PageProps {
  readonly params: Promise<{ locale: string; slug: string }>;
}

export function generateStaticParams() {
  return localeParams().flatMap((params) => site().content.articles.map(({ slug }) => ({ ...params, slug })));
}

async function edition({ params }: PageProps) {
  const { locale, slug } = await params;
  return or404(site().article(slug, localeFrom(locale)));
}

export async function generateMetadata(props: PageProps) {
  const { locale, slug, title, summary, author, sections } = await edition(props);
  return pageMetadata(
    { locale, path: `/articles/${slug}` },
    { title, description: summary ?? sections[0]?.description ?? title, type: "article", author, hasPicture: true },
  );
}

export default async function Page(props: PageProps) {
  return <ArticlePage article={await edition(props)} />;
}
