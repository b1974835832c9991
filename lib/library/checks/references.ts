import type { Check } from "../draft";
import { nearest } from "../nearest";
import { error } from "../report";

/** `parts` and `seeAlso` lead to other terms that exist. */
export const checkReferences: Check = ({ terms }) => {
  const ids = new Set(terms.map(({ name }) => name));
  return terms.flatMap(({ name, file, keys, lineOf }) =>
    (["parts", "seeAlso"] as const).flatMap((key) =>
      (keys[key] ?? []).flatMap((id, index) => {
        const place = { file, line: lineOf([key, index]) };
        if (id === name)
          return [error(place, { code: "self-reference", what: `“${key}” names the term itself`, mend: "remove it" })];
        if (ids.has(id)) return [];
        const near = nearest(id, ids);
        const mend = near ? `write “${near}”, or remove it` : `write glossary/${id}.md, or remove it`;
        return [
          error(place, { code: "unknown-term", what: `“${key}” names “${id}”, and there is no such term`, mend }),
        ];
      }),
    ),
  );
};
