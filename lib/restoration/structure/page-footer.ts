import { inBothScripts } from "../chinese/in-both-scripts";
import { squeezed } from "../squeezed";
import type { Line } from "./lines";

/** What only the foot of a page says: whose site it is, and under which number it is registered. */
const SURE = inBothScripts(
  /^网站标识码[:：]|ICP备(?:案号)?[:：]?(?:第?\d{4,}|$)|公网安备(?:案号)?[:：]?第?\d{4,}|^(?:版权所有|Copyright|©)(?:[:：©(（]|\d{4})/iu,
);
/** What may stand above it, … */
const HOST = inBothScripts(
  /^(?:主办|承办|协办|维护|运维|主管|技术支持)(?:单位|部门)?[:：]|^(?:网站地图|关于我们|联系我们|隐私声明|使用帮助|网站声明)(?:[|｜]|$)/u,
);
/** … and only below it, since a notice may end with its own. */
const CONTACT = inBothScripts(
  /^(?:(?:联[系络])?(?:地址|电话|方式)|邮(?:编|箱|政编码)|传真)[:：]|^建议使用.{0,60}浏览器/u,
);
/** UTF-16 units. */
const LONGEST = 160;

/** The lines at the foot of a page: from the first on that can be nothing else, with those above it that name its hosts. */
export function footerOf(lines: readonly Line[]): ReadonlySet<Line> {
  const texts = lines.map(({ text }) => (text.length <= LONGEST && !/。/u.test(text) ? squeezed(text) : ""));
  const isFoot = (text: string) => SURE.test(text) || HOST.test(text);
  let start = texts.findLastIndex((text) => !isFoot(text) && !CONTACT.test(text)) + 1;
  const sure = texts.findIndex((text, at) => at >= start && SURE.test(text));
  if (sure < 0) return new Set();
  start = Math.max(start, texts.findLastIndex((text, at) => at < sure && !isFoot(text)) + 1);
  return new Set(lines.slice(start));
}
