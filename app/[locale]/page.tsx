import { ArticleList } from "@/components/article/ArticleList";
import { articlePath } from "@/lib/locator";
import { fill, formatDate, messagesFor } from "@/lib/locale";
import { pageMetadata } from "../metadata";
import { PageFrame } from "../page-frame";
import { localeFrom } from "../params";
import { site } from "../site";

interface PageProps {
  readonly params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: PageProps) {
  const locale = localeFrom((await params).locale);
  const { name, description, script } = site().content.site;
  return pageMetadata(
    { locale, path: "" },
    {
      title: site().read(name, script, locale),
      description: site().read(description, script, locale),
      hasPicture: true,
    },
  );
}

/** The library: the articles. */
export default async function LibraryPage({ params }: PageProps) {
  const locale = localeFrom((await params).locale);
  const words = messagesFor(locale);
  const { description, script } = site().content.site;
  const entries = site()
    .articles(locale)
    .map((article) => ({
      article,
      href: articlePath(article.slug, locale),
      date: article.date && formatDate(article.date),
      length: fill(words.minutes, { minutes: article.minutes }),
    }));
  return (
    <PageFrame locale={locale} path="" room="library">
      <ArticleList
        title={words.articlesTitle}
        intro={site().read(description, script, locale)}
        none={words.noArticles}
        entries={entries}
      />
    </PageFrame>
  );
}
