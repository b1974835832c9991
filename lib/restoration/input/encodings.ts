import { UnreadableCopy } from "../source";

/** Encodings in which a copy may come, under the names by which `iconv-lite` knows them. */
const KNOWN = ["utf-8", "gb18030", "gbk", "gb2312", "big5", "utf-16le", "utf-16be", "utf-16", "windows-1252"] as const;

/** The encoding that an editor insists on. */
export function insistedEncoding(name: string): string {
  const found = KNOWN.find((known) => plain(known) === plain(name));
  if (found) return found;
  throw new UnreadableCopy(`“${shown(name)}” is no known encoding: use one of ${KNOWN.join(", ")}`);
}

/** The encoding that a page or a detector names, where it is one in which Chinese texts come. */
export function namedEncoding(name: string): string | undefined {
  const asked = plain(name);
  // Pages that say GB2312 hold whatever GBK has; GB 18030 contains both.
  if (/^(x?gbk|gb2312|gb18030|gb231280|euccn|cp936|ms936|windows936|hzgb2312)$/.test(asked)) return "gb18030";
  if (/^(big5|big5hkscs|xxbig5|cp950|ms950)$/.test(asked)) return "big5";
  return undefined;
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, "");
}

/** A name as it can stand in a message of one line. */
function shown(name: string): string {
  return name.replace(/[^\x20-\x7E]/g, "?").slice(0, 40);
}
