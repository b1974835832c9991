import type { Check } from "../draft";
import { error } from "../report";

/** An article has a text. */
export const checkBodies: Check = ({ articles }) =>
  articles
    .filter(({ body }) => body?.trim() === "")
    .map(({ name, file, bodyLine }) =>
      error(
        { file, line: bodyLine - 1 },
        { code: "empty-article", what: `article \`${name}\` has no text`, mend: "write it below the front matter" },
      ),
    );
