import type { Check } from "../draft";
import { nearest } from "../nearest";
import { error } from "../report";

/** The damaged copy of which an article was restored stands beside it. */
export const checkRestoredFrom: Check = ({ articles, files }) =>
  articles.flatMap(({ file, keys: { restoredFrom }, lineOf }) => {
    if (restoredFrom === undefined || files.includes(`articles/${restoredFrom}`)) return [];
    const beside = files.filter((each) => /^articles\/[^/]+$/.test(each)).map((each) => each.slice("articles/".length));
    const near = nearest(restoredFrom, beside);
    const what = `there is no articles/${restoredFrom} from which the article could have been restored`;
    const mend = near ? `write “${near}”, or remove the key` : "put the copy there, or remove the key";
    return [error({ file, line: lineOf(["restoredFrom"]) }, { code: "no-such-file", what, mend })];
  });
