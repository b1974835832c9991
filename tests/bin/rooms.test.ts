import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

/** An import that a file may not make, with a word of the sentence that says so. */
const FORBIDDEN: readonly (readonly [file: string, from: string, word: string])[] = [
  ["lib/library/a.ts", "@/lib/article", "flows back up"],
  ["lib/library/yaml/a.ts", "@/lib/article", "flows back up"],
  ["lib/article/a.ts", "@/lib/trie", "flows back up"],
  ["lib/glossary/a.ts", "@/lib/conversion", "flows back up"],
  ["lib/edition/a.ts", "@/lib/locale", "flows back up"],
  ["lib/search/a.ts", "@/lib/restoration", "flows back up"],
  ["lib/edition/b.ts", "@/lib/article/parse-article", "reaches into a room"],
  ["lib/restoration/a.ts", "@/lib/library/draft", "reaches into a room"],
  ["lib/article/b.ts", "react", "neither React nor Next"],
  ["lib/library/b.ts", "next/navigation", "neither React nor Next"],
  ["lib/locale/a.ts", "@/components/a", "neither React nor Next"],
  ["lib/locale/b.ts", "../library", "leaves the room"],
  ["lib/library/yaml/b.ts", "../../article", "leaves the room"],
  ["lib/locator/a.ts", "node:fs", "touches the disk"],
  ["lib/locator/b.ts", "node:fs/promises", "touches the disk"],
  ["lib/glossary/b.ts", "nodejieba", "native addon"],
  ["lib/glossary/c.ts", "opencc-js/cn2t", "knows the dictionaries"],
  ["components/a.tsx", "@/lib/library", "no content"],
  ["components/article/a.tsx", "@/lib/conversion", "no content"],
  ["components/b.tsx", "@/lib/edition/edition", "reaches into a room"],
  ["components/c.tsx", "node:path", "in the browser too"],
  ["components/d.tsx", "@/app/site", "app/ joins"],
  ["app/a.ts", "@/lib/edition/edition", "reaches into a room"],
  ["app/[locale]/a.ts", "nodejieba", "native addon"],
];

const ALLOWED: readonly (readonly [file: string, from: string])[] = [
  ["lib/library/z.ts", "node:fs"],
  ["lib/trie/z.ts", "node:fs"],
  ["lib/library/yaml/z.ts", "../z"],
  ["lib/segmentation/z.ts", "nodejieba"],
  ["lib/conversion/z.ts", "opencc-js/cn2t"],
  ["lib/restoration/z.ts", "@/lib/library"],
  ["components/z.tsx", "@/lib/edition"],
  ["app/z.ts", "@/lib/library"],
  ["tests/z.ts", "@/lib/library/draft"],
  ["tests/library/z.ts", "../../lib/library/draft"],
];

let root = "";
let found: Map<string, string>;

// One run of the linter over all of it: starting it is what takes time.
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "zhengdu-rooms-"));
  copyFileSync(".oxlintrc.json", join(root, ".oxlintrc.json"));
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  };
  for (const [file, from] of [...FORBIDDEN, ...ALLOWED])
    write(file, `import * as it from ${JSON.stringify(from)};\nexport const all = it;\n`);
  write("lib/trie/one.ts", 'import { two } from "./two";\nexport const one = () => two();\n');
  write("lib/trie/two.ts", 'import { one } from "./one";\nexport const two = (): void => one();\n');
  write("lib/trie/long.ts", `${"export {};\n".repeat(251)}`);
  found = lint();
});

afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Gives, by file, all that the linter says about it. */
function lint(): Map<string, string> {
  const args = [join(process.cwd(), "node_modules", "oxlint", "bin", "oxlint"), "--format=json"];
  let printed: string;
  try {
    printed = execFileSync(process.execPath, args, { cwd: root, encoding: "utf8" });
  } catch (error) {
    printed = (error as { stdout: string }).stdout;
  }
  const { diagnostics } = JSON.parse(printed) as {
    diagnostics: { filename: string; code: string; message: string; help?: string }[];
  };
  const said = new Map<string, string>();
  for (const { filename, code, message, help } of diagnostics)
    said.set(filename, `${said.get(filename) ?? ""}${code} ${message} ${help}\n`);
  return said;
}

test.each(FORBIDDEN)("%s may not import %s", (file, _, word) => {
  expect(found.get(file)).toContain("no-restricted-imports");
  expect(found.get(file)).toContain(word);
});

test.each(ALLOWED)("%s may import %s", (file) => {
  expect(found.get(file)).toBeUndefined();
});

test("finds circular imports and files that are too long", () => {
  expect(found.get("lib/trie/one.ts")).toContain("no-cycle");
  expect(found.get("lib/trie/long.ts")).toContain("max-lines");
});

test("has rules for every room that there is", () => {
  const config = readFileSync(".oxlintrc.json", "utf8");
  for (const room of readdirSync("lib")) expect(config).toContain(`"lib/${room}/*"`);
});
