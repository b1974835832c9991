import * as v from "valibot";
import { LOCALES, QUOTATION_MARKS, SCRIPTS } from "../content";
import { mustBe, say } from "./complaints";
import { address, choice, list, text } from "./fields";

/** The address of a whole site: `ZHENGDU_URL`, or `url` in `site.yaml`. */
export const siteUrl = v.pipe(
  address(),
  v.check(
    (url) => !/[?#]/.test(url),
    ({ input }) => say("bad-url", `cannot be “${input}”`, "end the address before “?” and “#”"),
  ),
  v.transform((url) => url.replace(/\/+$/, "")),
);

/** The keys of `content/site.yaml`. */
export const siteKeys = v.object(
  {
    name: text(),
    description: text(),
    script: v.optional(choice(SCRIPTS), "zh-Hans"),
    url: siteUrl,
    locales: v.optional(
      v.pipe(
        list(choice(LOCALES)),
        v.nonEmpty(() => say("no-value", "is empty", "name at least one locale, or remove the key")),
      ),
      LOCALES,
    ),
    quotationMarks: v.optional(choice(QUOTATION_MARKS), "as-written"),
    /** Absent: the categories that the terms name, in the order of the terms. */
    categories: v.optional(list(text())),
  },
  mustBe("mapping"),
);

export type SiteKeys = v.InferOutput<typeof siteKeys>;
