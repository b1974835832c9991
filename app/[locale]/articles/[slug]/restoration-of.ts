import { sideBySide, type SideBySide } from "@/lib/restoration";
import { site } from "../../../site";

/** By slug: to do a report again takes a while, and every locale has the same. */
const known = new Map<string, SideBySide | undefined>();

/** The copy of an article beside its restoration; undefined where there is no report that fits. */
export function restorationOf(slug: string): SideBySide | undefined {
  if (!known.has(slug)) {
    const source = site().content.articles.find((article) => article.slug === slug);
    known.set(slug, sideBySide(source?.restoredFrom?.report));
  }
  return known.get(slug);
}
