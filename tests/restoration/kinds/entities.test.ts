import { expect, test } from "vitest";
import { entities } from "@/lib/restoration/kinds/entities";
import { findingsOf, repair } from "./repair";

test.each([
  ["&ldquo;十三五&rdquo;期间&hellip;&mdash;&mdash;发展", "“十三五”期间…——发展"],
  ["&#8220;引号&#8221;，&#x4E2D;国，&#x20BB7;", "“引号”，中国，𠮷"],
  ["产业升级&middot;生态保护", "产业升级·生态保护"],
  ["又&amp;ldquo;好&amp;amp;rdquo;，A&amp;B，&amp;lt;br&amp;gt;", "又“好”，A&B，<br>"],
  ["发展&nbsp;&nbsp;经济", "发展\u00a0\u00a0经济"],
])("%s", (damaged, clean) => {
  expect(repair(entities, damaged)).toBe(clean);
  for (const { certain } of findingsOf(entities, damaged)) expect(certain).toBe(true);
});

test.each([
  "研发R&D;推进AT&T;",
  "没有&zhengce;这个",
  "&#0;和&#xD800;和&#9999999;不是字符",
  "写作`&nbsp;`的空格",
  "见http://www.gov.cn/a?b=1&copy;c=2。",
  "an &amp; alone",
])("leaves %s", (sound) => {
  expect(findingsOf(entities, sound)).toEqual([]);
});
