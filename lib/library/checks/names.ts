import type { Check } from "../draft";
import { error, warning } from "../report";

/** A name, a term itself or an alias, belongs to one term: else a word in an article would mean two things. */
export const checkNames: Check = ({ terms }) => {
  const owners = new Map<string, string>();
  return terms.flatMap(({ file, keys: { term, aliases = [] }, lineOf }) => {
    const names = [
      ...(term === undefined ? [] : [{ name: term, path: ["term"] }]),
      ...aliases.map((name, index) => ({ name, path: ["aliases", index] })),
    ];
    return names.flatMap(({ name, path }) => {
      const owner = owners.get(name);
      owners.set(name, owner ?? file);
      if (owner === undefined) return [];
      const place = { file, line: lineOf(path) };
      return owner === file
        ? [warning(place, { code: "name-twice", what: `“${name}” is named a second time`, mend: "remove it" })]
        : [
            error(place, {
              code: "name-claimed",
              what: `“${name}” already belongs to ${owner}`,
              mend: "remove it from one of the two files",
            }),
          ];
    });
  });
};
