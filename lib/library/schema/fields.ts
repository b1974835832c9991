import * as v from "valibot";
import { mustBe, mustBeOneOf, say } from "./complaints";
import { isMapping } from "./is-mapping";
import { isPossibleDate } from "./possible-date";

const filled: v.CheckAction<string, () => string> = v.check(
  (value) => value.trim() !== "",
  () => say("no-value", "is empty", "write it, or remove the key"),
);

/** A text, without the space around it. */
export function text() {
  return v.pipe(v.string(mustBe("text")), filled, v.trim());
}

/** One of a few words. */
export function choice<const T extends readonly string[]>(options: T) {
  return v.picklist(options, mustBeOneOf(options));
}

/** A list in which nothing stands twice. */
export function list<T extends v.GenericSchema<unknown, string>>(item: T) {
  return v.pipe(
    v.array(item, mustBe("list")),
    v.rawCheck(({ dataset, addIssue }) => {
      if (!dataset.typed) return;
      const input = dataset.value;
      input.forEach((value, key) => {
        if (input.indexOf(value) === key) return;
        const message = say("listed-twice", `says “${value}” a second time`, "remove it");
        addIssue({ message, path: [{ type: "array", origin: "value", input, key, value }] });
      });
    }),
  );
}

/** `2020`, `2020-05` or `2020-05-12`; also the number that YAML makes of an unquoted year. */
export function partialDate() {
  return v.pipe(
    v.union([v.string(), v.pipe(v.number(), v.transform(String))], mustBe("text")),
    v.trim(),
    v.check(isPossibleDate, ({ input }) =>
      say(
        "bad-date",
        `cannot be “${input}”: it is no possible date`,
        "write YYYY, YYYY-MM or YYYY-MM-DD, as exact as is known",
      ),
    ),
  );
}

/** How many. */
export function count() {
  return v.pipe(
    v.number(mustBe("number")),
    v.check(
      (value) => Number.isInteger(value) && value >= 0,
      ({ input }) => say("bad-count", `cannot be ${input}`, "write a whole number from 0"),
    ),
  );
}

/** An absolute address on the web. */
export function address() {
  return v.pipe(
    text(),
    v.check(
      (value) => URL.canParse(value) && ["http:", "https:"].includes(new URL(value).protocol) && !/\s/.test(value),
      ({ input }) =>
        say("bad-url", `cannot be “${input}”: it is no address on the web`, "write it whole, with https://"),
    ),
  );
}

/** Texts to texts, as written. */
export function pairs() {
  const verbatim = v.pipe(v.string(mustBe("text")), filled);
  // Valibot takes a list for a record with the keys 0, 1, 2.
  const mapping = v.custom<object>(isMapping, mustBe("mapping"));
  return v.pipe(mapping, v.record(verbatim, verbatim));
}
