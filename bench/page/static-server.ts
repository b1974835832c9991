import { createServer } from "node:http";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { extname, join, relative, sep } from "node:path";
import { gzipSync } from "node:zlib";

/** Bodies by path, such as `/articles/one.html`. */
export type Files = ReadonlyMap<string, string | Uint8Array>;

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};

/** Reads a folder with all that is below it. */
export function filesOf(folder: string): Files {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).map((path) => join(folder, path));
  const files = paths.filter((path) => statSync(path).isFile());
  return new Map(files.map((path) => [`/${relative(folder, path).split(sep).join("/")}`, readFileSync(path)]));
}

/**
 * Serves files from memory on a free port of this machine, compressed with gzip as `next start` does, and all but HTML
 * for a year. Compressed beforehand, which is rather a gift to whoever is compared with us.
 */
export async function serveFiles(files: Files): Promise<{ url: string; close(): Promise<void> }> {
  const ready = new Map(
    [...files].map(([path, body]) => {
      const type = TYPES[extname(path)] ?? "application/octet-stream";
      const cache = type.startsWith("text/html") ? "no-cache" : "public, max-age=31536000, immutable";
      const headers = { "content-type": type, "cache-control": cache };
      return [path, type.startsWith("font/") ? { body, headers } : compressed(body, headers)] as const;
    }),
  );
  const server = createServer((request, response) => {
    const file = ready.get(new URL(request.url ?? "/", "http://localhost").pathname);
    if (file) response.writeHead(200, { ...file.headers, "content-length": file.body.length }).end(file.body);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" ? address?.port : undefined;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function compressed(body: string | Uint8Array, headers: Record<string, string>) {
  return { body: gzipSync(body), headers: { ...headers, "content-encoding": "gzip", vary: "accept-encoding" } };
}
