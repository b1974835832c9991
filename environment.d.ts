declare namespace NodeJS {
  /** The variables that Zhengdu reads; none is needed. */
  interface ProcessEnv {
    /** Another folder in place of `content/`. */
    readonly ZHENGDU_CONTENT?: string;
    /** The folder of the build. */
    readonly ZHENGDU_DIST?: string;
    /** The address of the site, in place of the one in `site.yaml`. */
    readonly ZHENGDU_URL?: string;
    readonly PORT?: string;
    readonly HOST?: string;
  }
}
