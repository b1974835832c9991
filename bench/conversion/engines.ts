import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { BUILT } from "./built";

/** Where the C++ library is installed, for this benchmark alone. */
export const OPENCC_FOLDER = join(process.cwd(), "bench", "conversion", "opencc");

export type Direction = "to traditional" | "to simplified";
type Convert = (text: string) => string;

/**
 * The engines that are compared, each with what loads it: nothing of an engine is loaded before that, so that its
 * start-up can be measured.
 */
export const ENGINES: Readonly<Record<string, (direction: Direction) => Promise<Convert>>> = {
  Zhengdu: async (direction) => {
    const { convert } = (await import(pathToFileURL(BUILT).href)) as typeof import("@/lib/conversion");
    const options =
      direction === "to traditional"
        ? ({ from: "zh-Hans", to: "zh-Hant" } as const)
        : ({ from: "zh-Hant", to: "zh-Hans" } as const);
    return (text) => convert(text, options).text;
  },
  "opencc-js": async (direction) => {
    if (direction === "to traditional") return (await import("opencc-js/cn2t")).Converter({ from: "cn", to: "tw" });
    return (await import("opencc-js/t2cn")).Converter({ from: "tw", to: "cn" });
  },
  "OpenCC (C++)": async (direction) => {
    const { OpenCC } = createRequire(join(OPENCC_FOLDER, "index.js"))("opencc") as {
      OpenCC: new (config: string) => { convertSync: Convert };
    };
    const library = new OpenCC(direction === "to traditional" ? "s2tw.json" : "tw2s.json");
    return (text) => library.convertSync(text);
  },
};
