import { Converter } from "opencc-js/t2cn";
import type { Script } from "@/lib/library";

/** Lower-case letters in brackets, with and without tones: what a script of one line takes for pinyin. */
const IN_BRACKETS = /\([a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]+\)/g;

const toSimplified = Converter({ from: "tw", to: "cn" });

/** What others have at hand, each on a copy whose clean text is in a script. */
export const PEERS: Readonly<Record<string, (copy: string, script: Script) => string>> = {
  "naive regex": (copy) => copy.replace(IN_BRACKETS, ""),
  "opencc-js": (copy, script) => (script === "zh-Hans" ? toSimplified(copy) : copy),
};
