import { readAsset } from "@/lib/library";
import { or404 } from "../../params";
import { site } from "../../site";

export const dynamic = "force-static";
export const dynamicParams = false;

export function generateStaticParams() {
  return site().content.assets.map(({ path }) => ({ path: path.split("/") }));
}

const TYPES: Record<string, string> = {
  avif: "image/avif",
  gif: "image/gif",
  jpeg: "image/jpeg",
  jpg: "image/jpeg",
  png: "image/png",
  svg: "image/svg+xml",
  webp: "image/webp",
};

/** An image that stands beside the articles. */
export async function GET(_: Request, { params }: { params: Promise<{ path: string[] }> }) {
  const path = (await params).path.map(decodeURIComponent).join("/");
  const bytes = or404(readAsset(site().content.root, path));
  const type = TYPES[path.split(".").at(-1)?.toLowerCase() ?? ""] ?? "application/octet-stream";
  return new Response(new Uint8Array(bytes), { headers: { "content-type": type } });
}
