import * as v from "valibot";
import { SCRIPTS } from "../content";
import { mustBe, say } from "./complaints";
import { address, choice, list, partialDate, text } from "./fields";

const origin = v.pipe(
  v.object(
    {
      body: v.optional(text()),
      document: v.optional(text()),
      date: v.optional(partialDate()),
      url: v.optional(address()),
      note: v.optional(text()),
    },
    mustBe("mapping"),
  ),
  v.check(
    ({ body, document, note }) => (body ?? document ?? note) !== undefined,
    () => say("empty-origin", "names no source", "write at least one of body, document and note"),
  ),
);

/** The front matter of a file in `content/glossary/`. */
export const termKeys = v.object(
  {
    term: text(),
    script: v.optional(choice(SCRIPTS), "zh-Hans"),
    // Not `list`: the same name twice does no harm, and is warned of together with the other names.
    aliases: v.optional(v.array(text(), mustBe("list")), []),
    pinyin: text(),
    english: text(),
    englishSource: v.optional(text()),
    englishDefinition: text(),
    category: text(),
    certainty: choice(["documented", "contextual"]),
    scope: choice(["national", "provincial", "local"]),
    origins: v.optional(v.array(origin, mustBe("list")), []),
    parts: v.optional(list(text()), []),
    seeAlso: v.optional(list(text()), []),
    note: v.optional(text()),
  },
  mustBe("mapping"),
);

export type TermKeys = v.InferOutput<typeof termKeys>;
