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

test("where one is meant exactly, those that only look like it are left out", () => {
  const names = ["provincial-governance", "yichang-governance"].map((id) => ({
    path: `/zh-hans/glossary/${id}`,
    title: id,
  }));
  const found = nearestPlaces("/zh-hans/term/yichang-governance", names);
  expect(found.map(({ title }) => title)).toEqual(["yichang-governance"]);
});

test("a term is found by its name, and an article by the address from which it was cut off", () => {
  const named = [...places, { path: "/zh-hans/glossary/smart-city", title: "智慧城市" }];
  const found = (path: string) => nearestPlaces(path, named).map((place) => place.path);
  expect(found(`/zh-hans/glossary/${encodeURIComponent("智慧城市")}`)).toEqual(["/zh-hans/glossary/smart-city"]);
  expect(found("/zh-hans/articles")).toEqual(["/zh-hans/articles/yichang-governance"]);
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
