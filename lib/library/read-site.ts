import { safeParse } from "valibot";
import { LOCALES, type Site, type TermSource } from "./content";
import { readText } from "./files/read-text";
import type { Problem } from "./problem";
import { error } from "./report";
import { heard } from "./schema/complaints";
import { isMapping } from "./schema/is-mapping";
import { siteKeys, siteUrl, type SiteKeys } from "./schema/site";
import { validate } from "./schema/validate";
import { parseYaml } from "./yaml/parse-yaml";

/** Variables of the environment that win over the content. */
export interface SiteEnv {
  readonly ZHENGDU_URL?: string | undefined;
}

const FILE = "site.yaml";

/** Stands in while there are errors, so that a `Site` is whole for whoever looks at the rest. */
const FALLBACK = {
  name: "",
  description: "",
  script: "zh-Hans",
  url: "http://localhost:3000",
  locales: LOCALES,
  quotationMarks: "as-written",
} as const;

/** Reads `site.yaml`; `ZHENGDU_URL` takes the place of its `url`. */
export function readSite(root: string, env: SiteEnv): { keys: Partial<SiteKeys>; problems: readonly Problem[] } {
  const given = env.ZHENGDU_URL?.trim() ? readUrl(env.ZHENGDU_URL) : undefined;
  const ofEnv = given?.problems ?? [];
  const { text, missing, problems } = readText(root, FILE);
  if (missing) {
    const mend = "write it, with the keys name, description and url";
    const problem = error({ file: FILE, line: 1 }, { code: "no-site", what: "there is no site.yaml", mend });
    return { keys: {}, problems: [...ofEnv, problem] };
  }
  if (text === undefined) return { keys: {}, problems: [...ofEnv, ...problems] };
  const yaml = parseYaml(FILE, text);
  if (!("value" in yaml)) return { keys: {}, problems: [...ofEnv, ...problems, ...yaml.problems] };

  const value = yaml.value ?? {};
  // With an address from outside, the file need not have one; if it has, it must be sound all the same.
  const complete = given && isMapping(value) ? { url: given.url, ...value } : value;
  const validated = validate(siteKeys, complete, FILE, yaml.lineOf);
  const keys = validated.whole ?? validated.keys;
  return {
    keys: given ? { ...keys, url: given.url } : keys,
    problems: [...ofEnv, ...problems, ...yaml.problems, ...validated.problems],
  };
}

/** Fills what the file leaves to others: the categories, in the order in which the terms name them. */
export function toSite(keys: Partial<SiteKeys>, terms: readonly TermSource[]): Site {
  const named = [...new Set(terms.map(({ category }) => category))];
  return { ...FALLBACK, ...keys, categories: keys.categories ?? named };
}

function readUrl(value: string): { url: string; problems: Problem[] } {
  const { success, output, issues } = safeParse(siteUrl, value, { abortPipeEarly: true });
  if (success) return { url: output, problems: [] };
  const { code, what, mend } = heard(issues[0].message);
  const problem = error({ file: "ZHENGDU_URL", line: 1 }, { code, what: `ZHENGDU_URL ${what}`, mend });
  return { url: FALLBACK.url, problems: [problem] };
}
