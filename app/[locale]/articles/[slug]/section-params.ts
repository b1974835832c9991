import { localeOfPath } from "@/lib/locale";
import { localeParams } from "../../../params";
import { site } from "../../../site";

export interface SectionProps {
  readonly params: Promise<{ locale: string; slug: string; section: string }>;
}

/** Every section of every article in every locale. */
export function sectionParams() {
  return localeParams().flatMap(({ locale }) =>
    site().content.articles.flatMap(({ slug }) =>
      (editionOf(locale, slug)?.sections ?? []).map(({ id }) => ({ locale, slug, section: id })),
    ),
  );
}

/** The article and the section that an address names. */
export async function sectionEdition(params: SectionProps["params"]) {
  const { locale, slug, section: id } = await params;
  const article = editionOf(locale, slug);
  const section = article?.sections.find((one) => one.id === id);
  return article && section && { article, section };
}

function editionOf(segment: string, slug: string) {
  const locale = localeOfPath(`/${segment}`);
  return locale && site().article(slug, locale);
}
