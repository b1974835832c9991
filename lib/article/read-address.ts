import type { Image, ImageReference, Link, LinkReference } from "mdast";
import { lineOf } from "./collect-definitions";
import { excerpt } from "./problems";
import type { Reading } from "./reading";

/** The address and the title of a link or an image, looked up where it refers to a definition. */
export function resolve(
  node: Link | LinkReference | Image | ImageReference,
  reading: Reading,
): { url: string; title?: string | null | undefined } {
  if ("url" in node) return node;
  reading.usedLinks.add(node.identifier);
  // The parser makes a reference only where there is a definition.
  return reading.definitions.links.get(node.identifier) ?? { url: "" };
}

/** The scheme of an address in lower case, as a browser finds it: past blanks and control characters. */
function schemeOf(address: string): string | undefined {
  const visible = Array.from(address).filter((char) => char > " ");
  return /^([a-z][a-z0-9+.-]*):/i.exec(visible.join(""))?.[1]!.toLowerCase();
}

/** Whether an address can be that of a file beside the article. */
export function isBeside(address: string): boolean {
  return address !== "" && schemeOf(address) === undefined && !/^[/\\]/.test(address);
}

/** Reads the address of a link; `undefined`, with a problem, when it may not be one. */
export function readAddress(node: Link | LinkReference, reading: Reading): string | undefined {
  const { url, title } = resolve(node, reading);
  const scheme = schemeOf(url);
  const { report } = reading;
  if (title?.trim()) {
    const what = `the title ${excerpt(title)} of a link is not shown`;
    report.warning(lineOf(node), "link-title", what, "write it in the text, or in a footnote");
  }
  if (url === "")
    report.error(lineOf(node), "link-without-address", "a link has no address", "write it in the brackets");
  else if (scheme === undefined || ["http", "https", "mailto"].includes(scheme)) return url;
  else {
    const what = `the link ${excerpt(url)} begins with ${scheme}:`;
    report.error(lineOf(node), "link-unsafe", what, "use http:, https:, mailto:, a relative address or #");
  }
  return undefined;
}
