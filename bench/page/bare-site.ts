import { readFileSync } from "node:fs";
import { join } from "node:path";
import { articlePath } from "@/lib/locator";
import { barePage } from "./bare-page";
import type { Pair } from "./pair";
import type { BenchedSite } from "./site";
import { serveFiles } from "./static-server";

const STYLESHEET = "/bare.css";

/** The article as two bare pages that link to one another. */
export async function bareSite({ from, to }: Pair): Promise<BenchedSite> {
  const pathOf = ({ slug, locale }: Pair["from"]) => `${articlePath(slug, locale)}.html`;
  const page = (article: Pair["from"], other: Pair["from"]) =>
    barePage(article, { other: { locale: other.locale, href: pathOf(other) }, stylesheet: STYLESHEET });
  const { url, close } = await serveFiles(
    new Map([
      [pathOf(from), page(from, to)],
      [pathOf(to), page(to, from)],
      [STYLESHEET, readFileSync(join("bench", "page", "bare.css"), "utf8")],
    ]),
  );
  return {
    name: "bare page",
    url: url + pathOf(from),
    reachSwitch: async (shown) => shown.locator(`header a[hreflang="${to.locale}"]`),
    close,
  };
}
