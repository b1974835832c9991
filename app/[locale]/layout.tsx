import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { PREFERENCES_SCRIPT } from "@/components/chrome/preferences";
import { AfterSwitch } from "@/components/reading/AfterSwitch";
import { localeFrom, localeParams } from "../params";
import { site } from "../site";
import "../globals.css";

// Every page is made at build time; an address that was not made does not exist.
export const dynamicParams = false;
export const generateStaticParams = localeParams;

export function generateMetadata(): Metadata {
  return {
    metadataBase: new URL(site().content.site.url),
    formatDetection: { telephone: false, date: false, address: false, email: false },
  };
}

export const viewport: Viewport = {
  colorScheme: "light dark",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fbf8f1" },
    { media: "(prefers-color-scheme: dark)", color: "#141312" },
  ],
};

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
