import type { Browser, Request } from "playwright";
import { bytesOf, sumBytes, type Bytes } from "./bytes";
import type { BenchedSite } from "./site";

/** What comes to the browser with a page, by kind. */
export interface Weight {
  readonly html: Bytes;
  /** Inline scripts, which are a part of the HTML too. */
  readonly inline: Bytes;
  /** Script files, those included that the page fetches by and by without an input. */
  readonly scripts: Bytes;
  readonly css: Bytes;
  readonly fonts: Bytes;
  readonly images: Bytes;
  /** What the page can do without for now: what is fetched in advance, the file of the term cards, the icon. */
  readonly later: Bytes;
  /** Requests until the network is quiet, without those for later; and those. */
  readonly requests: { readonly page: number; readonly later: number };
  readonly fontFiles: number;
  readonly imageFiles: number;
  /** Every file with its kind, for whoever wants to know where the weight is. */
  readonly files: readonly WeighedFile[];
}

export type Kind = "html" | "scripts" | "css" | "fonts" | "images" | "later";

export interface WeighedFile {
  readonly kind: Kind;
  /** Path and query. */
  readonly path: string;
  readonly bytes: Bytes;
}

/** Opens a page with nothing in the cache, waits until the network is quiet, and weighs all that was requested. */
export async function weigh(browser: Browser, site: BenchedSite): Promise<Weight> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const requests: Request[] = [];
  try {
    const page = await context.newPage();
    page.on("request", (request) => requests.push(request));
    await page.goto(site.url);
    await page.waitForLoadState("networkidle");
    // What a page does when it is idle comes a moment later.
    await page.waitForTimeout(1500);
    await page.waitForLoadState("networkidle");
    const weighed = await Promise.all(requests.filter((request) => request.url().startsWith("http")).map(weighFile));
    const files = weighed.map(({ file }) => file);
    const of = (kind: Kind) => files.filter((file) => file.kind === kind);
    const sum = (kind: Kind) => sumBytes(of(kind).map(({ bytes }) => bytes));
    const html = weighed.find(({ file }) => file.kind === "html")?.body ?? Buffer.alloc(0);
    return {
      html: sum("html"),
      inline: bytesOf(inlineScripts(html.toString("utf8"))),
      scripts: sum("scripts"),
      css: sum("css"),
      fonts: sum("fonts"),
      images: sum("images"),
      later: sum("later"),
      requests: { page: files.length - of("later").length, later: of("later").length },
      fontFiles: of("fonts").length,
      imageFiles: of("images").length,
      files,
    };
  } finally {
    await context.close();
  }
}

/** The text of all inline scripts, those with data included. */
export function inlineScripts(html: string): string {
  const inline = /<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g;
  return [...html.matchAll(inline)].map(([, text = ""]) => text).join("\n");
}

/** Fetches once more what the browser fetched: a browser gives no body of what it has got in advance. */
async function weighFile(request: Request): Promise<{ file: WeighedFile; body: Buffer }> {
  const headers = await request.allHeaders();
  const own = Object.entries(headers).filter(([name]) => /^(accept$|rsc$|next-)/.test(name));
  const response = await fetch(request.url(), { headers: Object.fromEntries(own), redirect: "manual" });
  const body = Buffer.from(await response.arrayBuffer());
  const { pathname, search } = new URL(request.url());
  return { file: { kind: kindOf(request, headers), path: pathname + search, bytes: bytesOf(body) }, body };
}

function kindOf(request: Request, headers: Readonly<Record<string, string>>): Kind {
  if (headers["sec-purpose"]?.includes("prefetch") || headers.purpose === "prefetch") return "later";
  switch (request.resourceType()) {
    case "document":
      return "html";
    case "script":
      return "scripts";
    case "stylesheet":
      return "css";
    case "font":
      return "fonts";
    case "image":
      return "images";
    default:
      return "later";
  }
}
