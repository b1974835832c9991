import { expect, test } from "vitest";
import { nearestPlaces } from "@/components/chrome/nearest";

const places = [
  "/zh-hans/articles/yichang-governance",
  "/zh-hans/articles/yichang-governance/green-development",
  "/zh-hans/glossary/fangguanfu",
  "/zh-hans/glossary/two-mountains",
].map((path) => ({ path, title: path }));

const nearest = (path: string) => nearestPlaces(path, places).map((place) => place.path);

test.each([
  ["/zh-hans/articles/yichang-governence", "/zh-hans/articles/yichang-governance"],
  ["/zh-hant/glossary/fanguanfu", "/zh-hans/glossary/fangguanfu"],
  ["/zh-hans/articles/yichang-governance/green-developement", "/zh-hans/articles/yichang-governance/green-development"],
  [
    `/zh-hans/articles/yichang-governance/green-development${encodeURIComponent("，请看这一节，写得很好")}`,
    "/zh-hans/articles/yichang-governance/green-development",
  ],
  ["/articles/yichang-governance/green-development", "/zh-hans/articles/yichang-governance/green-development"],
  [
    "/zh-hans/articles/yichang-governance/green-development.1.2",
    "/zh-hans/articles/yichang-governance/green-development",
  ],
  ["/glossary/two-mountain%E0%A4%A", "/zh-hans/glossary/two-mountains"],
  ["/fangguanfu", "/zh-hans/glossary/fangguanfu"],
  ["/zh-hans/GLOSSARY/Two-Mountains", "/zh-hans/glossary/two-mountains"],
])("%s may have meant %s", (path, wanted) => {
  expect(nearest(path)[0]).toBe(wanted);
});

test("an address that is like none is answered with none", () => {
  expect(nearest("/zh-hans/wp-login.php")).toEqual([]);
  expect(nearest("/")).toEqual([]);
});

test("no more are given than asked for", () => {
  expect(nearestPlaces("/zh-hans/articles/yichang-governance", places, { most: 1 })).toHaveLength(1);
});

test("the nearer comes first, and of equally near ones the first of the list; five unless told", () => {
  const terms = ["zone-b", "zone-c", "zones", "zone-d", "zone-e", "zone-f"].map((id) => ({
    path: `/zh-hans/glossary/${id}`,
    title: id,
  }));
  const titles = (path: string) => nearestPlaces(path, terms).map(({ title }) => title);
  expect(titles("/zh-hans/glossary/zone-a")).toEqual(["zone-b", "zone-c", "zone-d", "zone-e", "zone-f"]);
  expect(titles("/zh-hans/glossary/zoness")[0]).toBe("zones");
});

test("a term is found in a room that does not exist", () => {
  expect(nearest("/zh-hans/terms/fangguanfu")).toEqual(["/zh-hans/glossary/fangguanfu"]);
});
