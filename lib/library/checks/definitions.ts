import type { Check } from "../draft";
import { error } from "../report";

/** A term has a definition. */
export const checkDefinitions: Check = ({ terms }) =>
  terms
    .filter(({ body }) => body?.trim() === "")
    .map(({ name, file, bodyLine }) =>
      error(
        { file, line: bodyLine - 1 },
        {
          code: "no-definition",
          what: `term \`${name}\` has no definition`,
          mend: "write one to three sentences below the front matter",
        },
      ),
    );
