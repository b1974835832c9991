import { site } from "../../../site";
import { restorationOf } from "./restoration-of";

/** The text of the copy from which an article was made, as it is or, of another encoding, as it was read. */
export function originalOf(slug: string): string | undefined {
  const { restoredFrom } = site().content.articles.find((article) => article.slug === slug) ?? {};
  return restoredFrom?.text ?? restorationOf(slug)?.copy;
}
