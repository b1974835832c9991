import { expect, test } from "vitest";
import { proposeOrigin } from "@/lib/restoration/copy-origin";

test.each([
  ["http://mirror.example/2021-01/26/content_41451593.htm", "http://www.gov.cn/2021-01/26/content_41451593.htm"],
  [
    "https://a.example/cache/zhengce/2021-01/26/content_41451593.htm",
    "http://www.gov.cn/zhengce/2021-01/26/content_41451593.htm",
  ],
  [
    "https://a.example/zhengce/content/2019-03/04/content_5370001.htm",
    "http://www.gov.cn/zhengce/content/2019-03/04/content_5370001.htm",
  ],
  ["https://a.example/news/2019-03/04/content_5370001.htm", "http://www.gov.cn/2019-03/04/content_5370001.htm"],
  [
    "https://a.example/copy/n1/2020/0512/c1001-31705870.html",
    "http://www.people.com.cn/n1/2020/0512/c1001-31705870.html",
  ],
  ["https://a.example/n1/2020/0512/c1001-31705870.html", "http://www.people.com.cn/n1/2020/0512/c1001-31705870.html"],
  ["https://a.example/web/2020/http://www.hubei.gov.cn/a.html", "http://www.hubei.gov.cn/a.html"],
])("%s is probably a copy of %s", (copy, probable) => {
  expect(proposeOrigin(copy)).toMatchObject({ copy, probable });
});

test("an office's own page, an address that tells nothing, and what is none", () => {
  expect(proposeOrigin("http://www.gov.cn/a.htm")).not.toHaveProperty("probable");
  expect(proposeOrigin("https://a.example/12345")).not.toHaveProperty("probable");
  expect(proposeOrigin("file:///etc/passwd")).toBeUndefined();
  expect(proposeOrigin("no address")).toBeUndefined();
});
