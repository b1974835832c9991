import * as v from "valibot";
import { SCRIPTS } from "../content";
import { mustBe, say } from "./complaints";
import { address, choice, pairs, partialDate, text } from "./fields";

/** The front matter of a file in `content/articles/`. */
export const articleKeys = v.object(
  {
    title: text(),
    titleSource: v.optional(choice(["original", "editorial"]), "original"),
    author: v.optional(text()),
    authorRole: v.optional(text()),
    date: v.optional(partialDate()),
    dateSource: v.optional(choice(["stated", "inferred"]), "stated"),
    source: v.optional(text()),
    sourceUrl: v.optional(address()),
    script: choice(SCRIPTS),
    summary: v.optional(text()),
    restoredFrom: v.optional(
      v.pipe(
        text(),
        v.check(
          (name) => !/[/\\]|^\.+$/.test(name),
          ({ input }) =>
            say("bad-file-name", `cannot be “${input}”`, "write the plain name of a file beside the article"),
        ),
      ),
    ),
    overrides: v.optional(pairs(), {}),
  },
  mustBe("mapping"),
);

export type ArticleKeys = v.InferOutput<typeof articleKeys>;
