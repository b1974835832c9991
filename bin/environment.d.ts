declare namespace NodeJS {
  /** The variables that Zhengdu reads, so that a misspelt one does not compile. */
  interface ProcessEnv {
    /** Another folder in place of `content/`, with the same layout. */
    readonly ZHENGDU_CONTENT?: string;
    /** The address of the site, in place of the one in `site.yaml`. */
    readonly ZHENGDU_URL?: string;
    /** The folder of the build. @default .next */
    readonly ZHENGDU_DIST?: string;
    /** Where `npm start` listens. @default 3000 */
    readonly PORT?: string;
    /** The address at which it listens. @default all */
    readonly HOST?: string;
    /** The browser for the tests. */
    readonly CHROME_PATH?: string;
  }
}
