import { GlossaryList } from "@/components/glossary/GlossaryList";
import { fold } from "@/components/glossary/fold";
import { messagesFor } from "@/lib/locale";
import { termPath } from "@/lib/locator";
import { pageMetadata } from "../../metadata";
import { PageFrame } from "../../page-frame";
import { localeFrom } from "../../params";
import { site } from "../../site";

interface PageProps {
  readonly params: Promise<{ locale: string }>;
}

export async function generateMetadata({ params }: PageProps) {
  const locale = localeFrom((await params).locale);
  const { glossaryTitle, glossaryIntro } = messagesFor(locale);
  return pageMetadata({ locale, path: "/glossary" }, { title: glossaryTitle, description: glossaryIntro });
}

/** All terms, by category. */
export default async function GlossaryPage({ params }: PageProps) {
  const locale = localeFrom((await params).locale);
  const words = messagesFor(locale);
  const entries = site()
    .terms(locale)
    .map((term) => ({ term, href: termPath(term.id, locale), find: findable(term.id) }));
  return (
    <PageFrame locale={locale} path="/glossary" room="glossary">
      <GlossaryList words={words} entries={entries} />
    </PageFrame>
  );
}

/** Every form by which a term can be found, whatever the script in which the page is read. */
function findable(id: string): string {
  const editions = site().content.site.locales.flatMap((locale) => site().term(id, locale) ?? []);
  const forms = editions.flatMap(({ term, aliases, pinyin, english }) => [term, ...aliases, pinyin, english]);
  return [...new Set(forms.map(fold))].join("|");
}
