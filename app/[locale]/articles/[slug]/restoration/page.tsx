import { SideBySideTable } from "@/components/article/SideBySideTable";
import { articlePath } from "@/lib/locator";
import { fill, localeOfPath, messagesFor } from "@/lib/locale";
import { pageMetadata } from "../../../../metadata";
import { PageFrame } from "../../../../page-frame";
import { localeParams, or404 } from "../../../../params";
import { site } from "../../../../site";
import { restorationOf } from "../restoration-of";

interface PageProps {
  readonly params: Promise<{ locale: string; slug: string }>;
}

export function generateStaticParams() {
  const restored = site().content.articles.filter(({ slug }) => restorationOf(slug) !== undefined);
  return localeParams().flatMap((params) => restored.map(({ slug }) => ({ ...params, slug })));
}

async function found({ params }: PageProps) {
  const { locale: segment, slug } = await params;
  const locale = or404(localeOfPath(`/${segment}`));
  const title = or404(
    site()
      .articles(locale)
      .find((one) => one.slug === slug),
  ).title;
  const { rows, ...rest } = or404(restorationOf(slug));
  return { locale, slug, title, rows: or404(site().sideRows(slug, locale, rows)), ...rest };
}

export async function generateMetadata(props: PageProps) {
  const { locale, slug, title } = await found(props);
  const { restorationTitle, restorationIntro } = messagesFor(locale);
  return pageMetadata(
    { locale, path: `/articles/${slug}/restoration`, canonical: `/articles/${slug}` },
    { title: `${restorationTitle} · ${title}`, description: restorationIntro },
  );
}

/** The damaged copy beside the restored text, line by line, for readers who want to judge for themselves. */
export default async function RestorationPage(props: PageProps) {
  const { locale, slug, title, rows, copyScript, counts } = await found(props);
  const words = messagesFor(locale);

  return (
    <PageFrame locale={locale} path={`/articles/${slug}/restoration`} room="library">
      <SideBySideTable
        rows={rows}
        copyScript={copyScript}
        title={title}
        article={articlePath(slug, locale)}
        counts={fill(words.restorationCounts, { ...counts })}
        words={words}
      />
    </PageFrame>
  );
}
