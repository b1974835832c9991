import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { PREFERENCES_SCRIPT } from "@/components/chrome/preferences";
import { AfterSwitch } from "@/components/reading/AfterSwitch";
import { PAPER } from "../paper";
import { localeFrom, localeParams } from "../params";
import { site } from "../site";
import "../globals.css";

// Every page is made at build time; an address that was not made does not exist.
export const dynamicParams = false;
export const generateStaticParams = localeParams;

/** The bar of a phone's browser, or of the installed site, continues the paper. */
export const viewport: Viewport = {
  themeColor: (["light", "dark"] as const).map((theme) => ({
    media: `(prefers-color-scheme: ${theme})`,
    color: PAPER[theme],
  })),
};

export function generateMetadata(): Metadata {
  return {
    metadataBase: new URL(site().content.site.url),
    // Or a phone takes 1233+80 for a number to call.
    formatDetection: { telephone: false },
  };
}

interface LayoutProps {
  readonly children: ReactNode;
  readonly params: Promise<{ locale: string }>;
}

export default async function Layout({ children, params }: LayoutProps) {
  const locale = localeFrom((await params).locale);
  return (
    // The script below sets attributes before React sees the element.
    <html lang={locale} suppressHydrationWarning>
      <head>
        <script dangerouslySetInnerHTML={{ __html: PREFERENCES_SCRIPT }} />
      </head>
      <body>
        {children}
        <AfterSwitch />
      </body>
    </html>
  );
}
