import type { Metadata } from "next";
import { localeAbove, localeRow, messagesFor } from "@/lib/locale";
import { site } from "./site";
import "./globals.css";

export const metadata: Metadata = { title: "404", robots: { index: false } };

/** For the addresses that `proxy.ts` does not answer, and while developing: in every script, each part in its own. */
export default function GlobalNotFound() {
  const { locales } = site().content.site;
  const scripts = locales.filter((locale) => localeAbove(locale, locales) === undefined);
  return (
    <html lang={locales[0]}>
      <body>
        <main className="mx-auto max-w-measure px-5 pt-16 text-body">
          {scripts.map((locale) => {
            const words = messagesFor(locale);
            const home = `/${localeRow(locale).path}`;
            return (
              <section key={locale} lang={locale} className="mb-12">
                <h1 className="font-serif text-title font-bold">{words.notFoundTitle}</h1>
                <p className="mt-3">{words.notFoundText}</p>
                <p className="mt-4 flex gap-6">
                  <a href={home}>{words.library}</a>
                  <a href={`${home}/glossary`}>{words.glossary}</a>
                </p>
              </section>
            );
          })}
        </main>
      </body>
    </html>
  );
}
