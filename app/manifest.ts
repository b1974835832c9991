import type { MetadataRoute } from "next";
import { PAPER } from "./paper";
import { site } from "./site";

export default function manifest(): MetadataRoute.Manifest {
  const { name, description, script } = site().content.site;
  return {
    name,
    short_name: name,
    description,
    lang: script,
    start_url: "/",
    display: "minimal-ui",
    background_color: PAPER.light,
    theme_color: PAPER.light,
    icons: [{ src: "/icon.svg", sizes: "any", type: "image/svg+xml" }],
  };
}
