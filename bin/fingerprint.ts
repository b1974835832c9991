import { createHash } from "node:crypto";
import { readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { contentFolder } from "@/lib/library";

/** What a build is made of, apart from the content: folders and files of the repository. */
const INPUTS = [
  "app",
  "assets",
  "bin",
  "components",
  "lib",
  "next.config.ts",
  "package-lock.json",
  "postcss.config.mjs",
  "proxy.ts",
  "public",
  "tsconfig.build.json",
  "tsconfig.json",
];

/** What else decides what a build looks like. */
export interface FingerprintEnv {
  /** Names another folder in place of `content/`. */
  readonly ZHENGDU_CONTENT?: string | undefined;
  /** The address of the site, which pages and feeds carry. */
  readonly ZHENGDU_URL?: string | undefined;
}

/**
 * Gives the SHA-256, in hexadecimal, of everything that a build is made of. Of the bytes and not of the times of files,
 * because git sets times new.
 *
 * @param root folder of the repository
 */
export function fingerprint(root: string, env: FingerprintEnv): string {
  const hash = createHash("sha256");
  // The length keeps apart what would otherwise run together, such as a file's end and the next file's name.
  const add = (bytes: string | Buffer) => hash.update(`${bytes.length}:`).update(bytes);
  for (const [name, path] of [
    ...INPUTS.map((name) => [name, join(root, name)]),
    ["content", contentFolder(env, root)],
  ]) {
    for (const file of filesBelow(path as string)) {
      add(`${name}${file}`);
      add(readFileSync(`${path}${file}`));
    }
  }
  add(process.version);
  add(env.ZHENGDU_URL ?? "");
  return hash.digest("hex");
}

/** Paths relative to `path`, with a slash in front, in one order on every machine; one empty path for a file. */
function filesBelow(path: string): string[] {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return [];
  if (!stat.isDirectory()) return [""];
  return readdirSync(path)
    .filter((name) => !name.startsWith("."))
    .sort()
    .flatMap((name) => filesBelow(join(path, name)).map((file) => `/${name}${file}`));
}
