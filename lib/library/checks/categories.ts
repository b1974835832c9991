import type { Check } from "../draft";
import { nearest } from "../nearest";
import { error } from "../report";

/** When `site.yaml` names the categories, a term stands in one of them. */
export const checkCategories: Check = ({ site: { categories }, terms }) =>
  terms.flatMap(({ file, keys: { category }, lineOf }) => {
    if (!categories || category === undefined || categories.includes(category)) return [];
    const near = nearest(category, categories);
    const what = `there is no category “${category}” in site.yaml`;
    const mend = near ? `write “${near}”, or add it there` : `add it there, or write one of ${categories.join(", ")}`;
    return [error({ file, line: lineOf(["category"]) }, { code: "unknown-category", what, mend })];
  });
