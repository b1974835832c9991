import type { Check } from "../draft";
import { error } from "../report";

/** A documented term names who issued it or in what; a contextual one, explained from the text alone, cannot. */
export const checkOrigins: Check = ({ terms }) =>
  terms.flatMap(({ file, keys: { certainty, origins }, lineOf }) => {
    // Origins that are absent are an empty list; without a list there are some, but bad, which is told already.
    if (!origins) return [];
    if (certainty === "contextual" && origins.length > 0)
      return [
        error(
          { file, line: lineOf(["origins"]) },
          {
            code: "contextual-with-origins",
            what: "the term is contextual, and yet has origins",
            mend: "write “certainty: documented”, or remove the origins",
          },
        ),
      ];
    if (certainty === "documented" && !origins.some(({ body, document }) => body ?? document))
      return [
        error(
          { file, line: lineOf(["certainty"]) },
          {
            code: "documented-without-origin",
            what: "the term is documented, and no origin names a body or a document",
            mend: "add one below “origins”, or write “certainty: contextual”",
          },
        ),
      ];
    return [];
  });
