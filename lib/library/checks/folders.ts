import type { Check } from "../draft";
import { error } from "../report";

/** Articles and terms stand directly in their folders; one deeper would be overlooked without a word. */
export const checkFolders: Check = ({ files }) =>
  files
    .filter((file) => file.endsWith(".md") && file.split("/").length > 2)
    .map((file) => {
      const [folder] = file.split("/");
      const what = `a Markdown file in a sub-folder of ${folder}/ is not read`;
      return error({ file, line: 1 }, { code: "in-sub-folder", what, mend: `move it up into ${folder}/` });
    });
