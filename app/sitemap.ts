import type { MetadataRoute } from "next";
import { absolute } from "./metadata";
import { site } from "./site";

/** Every page that is to be indexed, in every locale, with its alternates. */
export default function sitemap(): MetadataRoute.Sitemap {
  const { articles, terms, site: own } = site().content;
  const paths = [
    "",
    ...articles.map(({ slug }) => `/articles/${slug}`),
    "/glossary",
    ...terms.map(({ id }) => `/glossary/${id}`),
  ];
  return paths.flatMap((path) =>
    own.locales.map((locale) => ({
      url: absolute(locale, path),
      alternates: { languages: Object.fromEntries(own.locales.map((other) => [other, absolute(other, path)])) },
    })),
  );
}
