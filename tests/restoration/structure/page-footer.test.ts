import { expect, test } from "vitest";
import { articleOf, PROSE } from "./article-of";

const HOSTS = "主办：云州市人民政府办公室　承办：云州市大数据局";

test.each([
  [[HOSTS, "网站标识码：3301000001　浙ICP备05000001号", "版权所有：云州市人民政府"]],
  [["版权所有：云州市人民政府", "联系电话：0571-88000000"]],
  [["Copyright © 2023 云州日报", "浙公网安备 33010002000001号"]],
])("the foot of a page goes and is told: %j", (foot) => {
  const { body, removals } = articleOf("深化改革的路径", PROSE, ...foot);
  expect(body).toBe(`${PROSE}\n`);
  expect(removals.filter(({ note }) => note.includes("page")).map(({ text }) => text)).toEqual(foot);
});

test("who holds an event, a telephone number and a sentence on such things are of the text", () => {
  for (const text of [HOSTS, "联系电话：0571-88000000", "版权所有的作品应当登记", "网站应当公布ICP备案号。"])
    expect(articleOf("深化改革的路径", PROSE, text).body).toContain(text);
  const contact = "联系电话：0571-88000000";
  expect(articleOf("深化改革的路径", PROSE, contact, HOSTS, "浙ICP备05000001号").body).toContain(contact);
  expect(articleOf("深化改革的路径", "版权所有：云州市人民政府", PROSE).body).toContain("版权所有");
});
