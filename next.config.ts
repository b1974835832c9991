import type { NextConfig } from "next";
import { distFolder } from "./bin/dist";

/** For every answer. The security policy is not among them: it names the scripts of each page, see `proxy.ts`. */
const HEADERS = {
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
  "Referrer-Policy": "strict-origin-when-cross-origin",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Permissions-Policy": [
    "accelerometer=()",
    "browsing-topics=()",
    "camera=()",
    "display-capture=()",
    "geolocation=()",
    "gyroscope=()",
    "magnetometer=()",
    "microphone=()",
    "midi=()",
    "payment=()",
    "usb=()",
    "clipboard-write=(self)",
  ].join(", "),
};

const config: NextConfig = {
  distDir: distFolder(process.env),
  reactStrictMode: true,
  poweredByHeader: false,
  devIndicators: false,
  // A native addon cannot be bundled: the build would be green and the first call fail.
  serverExternalPackages: ["nodejieba"],
  // What is served, without tests and benchmarks: a reader of the site need not have their packages.
  typescript: { tsconfigPath: "tsconfig.build.json" },
  experimental: {
    globalNotFound: true,
    // In seconds: pages change with a build only, and a script once fetched is there when the line is not.
    staleTimes: { static: 86_400 },
  },
  // Without it a lockfile in a folder above is taken for the root.
  turbopack: { root: import.meta.dirname },
  headers: async () => [
    { source: "/:path*", headers: Object.entries(HEADERS).map(([key, value]) => ({ key, value })) },
  ],
};

export default config;
