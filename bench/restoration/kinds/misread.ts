import iconv from "iconv-lite";
import { linesOf } from "@/lib/restoration/chinese/lines";
import { damageBy, type Damage } from "./damage";

/** Texts that were written in one encoding and read in another, by the names of `iconv-lite`. */
export const MISREAD: ReadonlyMap<string, Damage> = new Map([
  ["UTF-8 read as Latin-1", misread("utf8", "latin1")],
  ["UTF-8 read as GBK", misread("utf8", "gbk")],
  ["GBK read as Latin-1", misread("gbk", "latin1")],
]);

function misread(written: string, read: string): Damage {
  return damageBy((chars) =>
    linesOf(chars)
      .filter(({ start, end }) => end > start)
      .map(({ start, end }) => ({
        start,
        end,
        text: iconv.decode(iconv.encode(chars.slice(start, end).join(""), written), read, { stripBOM: false }),
      })),
  );
}
