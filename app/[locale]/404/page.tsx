import type { Metadata } from "next";
import { NotFound } from "@/components/chrome/NotFound";
import { localeRow, messagesFor } from "@/lib/locale";
import { PageFrame } from "../../page-frame";
import { localeFrom } from "../../params";

interface PageProps {
  readonly params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { notFoundTitle } = messagesFor(localeFrom((await params).locale));
  return { title: notFoundTitle, robots: { index: false } };
}

/** What `proxy.ts` shows, with status 404, at every address that does not exist. */
export default async function NotFoundPage({ params }: PageProps) {
  const locale = localeFrom((await params).locale);
  const { path } = localeRow(locale);
  return (
    <PageFrame locale={locale} path="">
      <NotFound words={messagesFor(locale)} home={`/${path}`} />
    </PageFrame>
  );
}
