import type { ToldDoubts } from "@/components/conversion/MarkedDoubts";
import { messagesFor, type Messages } from "@/lib/locale";
import { localeFrom, localeParams, or404 } from "../../../../params";
import { site } from "../../../../site";

export const dynamic = "force-static";
export const dynamicParams = false;

export function generateStaticParams() {
  return localeParams().flatMap((params) => site().content.articles.map(({ slug }) => ({ ...params, slug })));
}

/** Why the characters of an article are converted as they are in one locale, for a reader who has asked for it. */
export async function GET(_: Request, { params }: { params: Promise<{ locale: string; slug: string }> }) {
  const { locale: segment, slug } = await params;
  const locale = localeFrom(segment);
  const doubts = or404(site().doubts(slug, locale));
  const script = or404(
    site()
      .articles(locale)
      .find((article) => article.slug === slug),
  ).sourceScript;
  return Response.json({ script, doubts, words: wordsOf(messagesFor(locale)) } satisfies ToldDoubts);
}

/** The words come along: in the page, where hardly anybody asks for them, they would weigh. */
function wordsOf(words: Messages): ToldDoubts["words"] {
  const { doubtOthers, doubtRunnerUp, doubtPrevious, doubtNext } = words;
  const {
    doubtByWord: word,
    doubtByNeighbours: neighbours,
    doubtByOverride: override,
    doubtVerbatim: verbatim,
  } = words;
  return { doubtOthers, doubtRunnerUp, doubtPrevious, doubtNext, doubtBy: { word, neighbours, override, verbatim } };
}
