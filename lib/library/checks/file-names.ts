import type { Check, Draft } from "../draft";
import { SLUG, TERM_ID } from "../file-names";
import type { Problem } from "../problem";
import { error } from "../report";

/** The names of files become addresses, the same in every locale: ASCII, lower case. */
export const checkFileNames: Check = ({ articles, terms }) => [
  ...articles.flatMap((draft) =>
    problemOf(draft, SLUG, {
      code: "slug-not-ascii",
      what: `the article cannot have the address “${draft.name}”`,
      mend: "name the file with a-z, 0-9 and hyphens only, such as green-development.md",
    }),
  ),
  ...terms.flatMap((draft) =>
    problemOf(draft, TERM_ID, {
      code: "id-not-ascii",
      what: `the term cannot have the id “${draft.name}”`,
      mend: "name the file with a-z, 0-9 and hyphens only, a letter first, such as fangguanfu.md",
    }),
  ),
];

function problemOf(
  { name, file }: Pick<Draft<unknown>, "name" | "file">,
  pattern: RegExp,
  complaint: Parameters<typeof error>[1],
): Problem[] {
  return pattern.test(name) ? [] : [error({ file, line: 1 }, complaint)];
}
