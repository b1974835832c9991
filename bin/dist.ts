/** The folder into which the site is built, relative to the repository. `ZHENGDU_DIST` lets tests build a second one. */
export function distFolder(env: { readonly ZHENGDU_DIST?: string | undefined }): string {
  return env.ZHENGDU_DIST || ".next";
}
