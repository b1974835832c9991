import { join } from "node:path";
import { contentFolder } from "@/lib/library";
import { addTo, hashFiles } from "./hash-files";

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
 * Gives the SHA-256, in hexadecimal, of everything that a build is made of.
 *
 * @param root folder of the repository
 */
export function fingerprint(root: string, env: FingerprintEnv): string {
  const content = ["content", contentFolder(env, root)] as const;
  const hash = hashFiles([...INPUTS.map((name) => [name, join(root, name)] as const), content]);
  addTo(hash, process.version);
  addTo(hash, env.ZHENGDU_URL ?? "");
  return hash.digest("hex");
}
