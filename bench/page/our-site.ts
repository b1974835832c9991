import { articlePath } from "@/lib/locator";
import { serve } from "@/tests/browser/setup/serve";
import type { Pair } from "./pair";
import type { BenchedSite } from "./site";

/** Our own article page, built when the build is not current, and served as readers get it. */
export async function ourSite(root: string, { from, to }: Pair): Promise<BenchedSite> {
  const { ZHENGDU_CONTENT } = process.env;
  const { url, close } = await serve(root, ZHENGDU_CONTENT ? { ZHENGDU_CONTENT } : {});
  return {
    name: "Zhengdu",
    url: url + articlePath(from.slug, from.locale),
    reachSwitch: async (page) => page.locator(`[data-switch] a[hreflang="${to.locale}"]`),
    close,
  };
}
