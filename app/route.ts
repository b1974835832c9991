import { cookies, headers } from "next/headers";
import { chooseLocale, localeRow } from "@/lib/locale";
import { site } from "./site";

/** Sends the reader to a locale; the body has the links, for whom a redirect does not reach. */
export async function GET() {
  const { name, locales } = site().content.site;
  const locale = chooseLocale(
    {
      cookie: (await cookies()).get("locale")?.value,
      acceptLanguage: (await headers()).get("accept-language") ?? undefined,
    },
    locales,
  );
  const links = locales.map((one) => {
    const { tag, path, name: short, fullName: own = short } = localeRow(one);
    return `<li><a href="/${path}" hreflang="${tag}" lang="${tag}">${own}</a></li>`;
  });
  return new Response(
    `<!doctype html><html lang="${locale}"><meta charset="utf-8"><title>${escape(name)}</title><ul>${links.join("")}</ul>`,
    {
      status: 307,
      headers: {
        location: `/${localeRow(locale).path}`,
        "content-type": "text/html; charset=utf-8",
        "cache-control": "private, no-store",
        vary: "accept-language, cookie",
      },
    },
  );
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (char) => `&#${char.codePointAt(0)};`);
}
