/** What only a text of the mainland says. */
const MAINLAND = /党中央|习近平|中共|省委|市委|国务院|人民政府|社会主义|小康|十[三四]五|供给侧|改革开放|新时代/gu;
/** So many of these; another text may speak of one. */
const SEVERAL = 2;

/**
 * Whether a text in traditional characters is of the mainland, whose words those of Hong Kong and Taiwan are not.
 *
 * @param simplified the text in simplified characters
 */
export function isOfMainland(simplified: string): boolean {
  return new Set(simplified.match(MAINLAND)).size >= SEVERAL;
}
