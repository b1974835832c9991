import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { NextResponse, type NextRequest } from "next/server";
import type { Policies } from "@/bin/csp";
import { distFolder } from "@/bin/dist";
import { chooseLocale, localeOfPath, type Locale } from "@/lib/locale";

/** All but the hashed files of the build and what answers programs, which get the headers of `next.config.ts` only. */
export const config = { matcher: ["/((?!_next/|api/).*)"] };

/**
 * Sends the security policy, which allows each page its own inline scripts by their hashes, so that pages stay static;
 * and answers a path that is not there with the page in the reader's locale that says so. Only in production: the
 * development server has no list of pages, and React needs `eval` there.
 */
export function proxy(request: NextRequest): NextResponse {
  if (process.env.NODE_ENV !== "production") return NextResponse.next();
  const { pages, missing } = policies();
  const path = decoded(request.nextUrl.pathname);
  const hashes = missing.some((page) => page.path === path) || path.startsWith("/_") ? undefined : pages[path];
  if (hashes) return NextResponse.next({ headers: { "content-security-policy": policy(hashes) } });
  // A file of `public/`, which the list does not have; without a page that says so, Next answers with its own.
  if (isPublic(path) || missing.length === 0)
    return NextResponse.next({ headers: { "content-security-policy": policy(pages["/_not-found"] ?? []) } });
  // The segment of a locale is often written as its tag is.
  const lower = path.toLowerCase();
  if (lower !== path && lower in pages)
    return NextResponse.redirect(new URL(lower + request.nextUrl.search, request.url), 308);
  return notFound(request, path);
}

/**
 * Answers with a page itself instead of rewriting to it: a rewrite on `HOST=127.0.0.1` is taken for another host's and
 * runs in a circle (Next 16.4), and it would be cached for a year for all languages alike.
 */
function notFound(request: NextRequest, path: string): NextResponse {
  const { pages, missing } = policies();
  const locales = missing.map(({ locale }) => locale) as [Locale, ...Locale[]];
  const cookie = request.cookies.get("locale")?.value;
  const acceptLanguage = request.headers.get("accept-language") ?? undefined;
  const named = localeOfPath(path);
  const locale = locales.find((one) => one === named) ?? chooseLocale({ cookie, acceptLanguage }, locales);
  const page = missing.find((one) => one.locale === locale)?.path ?? "";
  return new NextResponse(read(`server/app${page}.html`), {
    status: 404,
    headers: {
      "content-type": "text/html; charset=utf-8",
      "content-security-policy": policy(pages[page] ?? []),
      "cache-control": "private, no-cache",
      vary: "accept-language, cookie",
    },
  });
}

function policy(hashes: readonly string[]): string {
  return [
    "default-src 'none'",
    ["script-src 'self'", ...hashes].join(" "),
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}

/** The path as a person reads it, where an encoded slash separates nothing; as it came where it is no valid encoding. */
function decoded(pathname: string): string {
  try {
    return pathname.split(/%2f/i).map(decodeURIComponent).join("%2f");
  } catch {
    return pathname;
  }
}

let files: ReadonlySet<string> | undefined;

function isPublic(path: string): boolean {
  const folder = join(/* turbopackIgnore: true */ process.cwd(), "public");
  files ??= new Set(existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: "utf8" }) : []);
  return files.has(path.slice(1));
}

const texts = new Map<string, string>();
let known: Policies | undefined;

function policies(): Policies {
  known ??= JSON.parse(read("csp.json")) as Policies;
  return known;
}

/** Reads a file of the build, once. */
function read(path: string): string {
  const text =
    texts.get(path) ??
    readFileSync(join(/* turbopackIgnore: true */ process.cwd(), distFolder(process.env), path), "utf8");
  texts.set(path, text);
  return text;
}
