import { resolve } from "node:path";

/** Gives the absolute path of the folder that holds the content: `ZHENGDU_CONTENT`, or `content` in the folder `cwd`. */
export function contentFolder(env: { readonly ZHENGDU_CONTENT?: string | undefined }, cwd: string): string {
  return resolve(cwd, env.ZHENGDU_CONTENT || "content");
}
