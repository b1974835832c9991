import { SideBySideTable } from "@/components/article/SideBySideTable";
import type { SideRow } from "@/lib/restoration";
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
  const reader = or404(site().reader(slug, locale));
  const title = or404(
    site()
      .articles(locale)
      .find((one) => one.slug === slug),
  ).title;
  return { locale, slug, reader, title, restoration: or404(restorationOf(slug)) };
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
  const { locale, slug, reader, title, restoration } = await found(props);
  const { rows, copyScript, counts } = restoration;
  const words = messagesFor(locale);

  /** A line is converted whole, and cut at its pieces afterwards. */
  const inLocale = ({ restored, ...row }: SideRow): SideRow => {
    const converted = reader.align({ text: restored.map(({ text }) => text).join(""), marks: [] });
    let at = 0;
    const pieces = restored.map((piece) => {
      const start = at;
      at += Array.from(piece.text).length;
      return { ...piece, text: converted.slice(start, at) };
    });
    return { ...row, restored: pieces };
  };

  return (
    <PageFrame locale={locale} path={`/articles/${slug}/restoration`} room="library">
      <SideBySideTable
        rows={rows.map(inLocale)}
        copyScript={copyScript}
        title={title}
        article={articlePath(slug, locale)}
        counts={fill(words.restorationCounts, { ...counts })}
        words={words}
      />
    </PageFrame>
  );
}
