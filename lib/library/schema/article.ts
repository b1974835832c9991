import * as v from "valibot";
import { SCRIPTS } from "../content";
import { mustBe, say } from "./complaints";
import { address, choice, count, list, pairs, partialDate, text } from "./fields";

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
    keywords: v.optional(list(text())),
    /** What a journal numbers: 中图分类号, 文献标识码, 文章编号. */
    journal: v.optional(pairs()),
    /** How many characters of the copy were restored how; written by the importer. */
    restoration: v.optional(
      v.object(
        { untouched: count(), certain: count(), likely: count(), settled: count(), damaged: count() },
        mustBe("mapping"),
      ),
    ),
  },
  mustBe("mapping"),
);

export type ArticleKeys = v.InferOutput<typeof articleKeys>;
