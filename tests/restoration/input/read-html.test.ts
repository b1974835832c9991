import fc from "fast-check";
import { expect, test } from "vitest";
import { readHtml } from "@/lib/restoration/input/read-html";

const P1 = "区位特殊使命特殊，谋划宜昌发展必须跳出宜昌看宜昌，在绿色发展、区域发展中体现更大担当、发挥更大作用。";
const P2 = "市委市政府深入践行“两山理论”，自觉扛起长江大保护的政治责任，持续推进沿江化工整治，坚决打好标志性战役。";
const P3 = "搶抓港口型國家物流樞紐承載城市建設機遇，實施資源整合，推動翻壩高速、疏港鐵路、三峽機場改擴建等項目建設。";

/** A saved page of a news site around the inside of an article. */
const page = (article: string, head = "") => `<!DOCTYPE html><html><head><meta charset="utf-8">
<title>推进省域治理现代化_宜昌市人民政府</title>${head}<style>p { color: red }</style><script>var a = "<p>脚本</p>";</script></head>
<body><div class="header"><a href="/">首页</a> <a href="/xw">新闻</a></div>
<ul class="nav"><li><a href="/a">政务公开</a></li><li><a href="/b">互动交流</a></li></ul>
<div class="main"><h1>推进省域治理现代化</h1><p class="info">2020-05-13 来源：湖北日报 作者：某人</p>
<div class="content">${article}</div></div>
<div class="related"><h3>相关阅读</h3><ul><li><a href="/1">又一篇文章的标题在这里</a></li></ul></div>
<div class="footer">版权所有 宜昌市人民政府</div></body></html>`;

const linesOf = (html: string) => {
  const { text, hints } = readHtml(html);
  const lines = text.split("\n");
  const furniture = new Set(hints.flatMap(({ line, is }) => (is.type === "furniture" ? [line] : [])));
  return { lines, article: lines.filter((_, n) => !furniture.has(n)) };
};

test("tells the article from what stands around it, and keeps both", () => {
  const html = page(`<p>${P1}</p><h2>绿色发展</h2><p>${P2}</p><p>短段。</p><p>${P3}</p>`);
  const { lines, article } = linesOf(html);
  expect(article).toEqual([
    "推进省域治理现代化",
    "2020-05-13 来源：湖北日报 作者：某人",
    P1,
    "绿色发展",
    P2,
    "短段。",
    P3,
  ]);
  expect(lines).toEqual([
    "首页 新闻",
    "政务公开",
    "互动交流",
    ...article,
    "相关阅读",
    "又一篇文章的标题在这里",
    "版权所有 宜昌市人民政府",
  ]);
  const { hints } = readHtml(html);
  expect(hints).toContainEqual({ line: 3, is: { type: "title" } });
  expect(hints).toContainEqual({ line: 6, is: { type: "heading", level: 1 } });
});

test.each([
  [
    "line breaks",
    `　　${P1}<br><br>\n　　${P2}<br/>&nbsp;&nbsp;&nbsp;&nbsp;${P3}`,
    [`　　${P1}`, `　　${P2}`, `\u00A0\u00A0\u00A0\u00A0${P3}`],
  ],
  ["ideographic spaces", `　　${P1}　　${P2}　　${P3}`, [`　　${P1}`, `　　${P2}`, `　　${P3}`]],
  ["ideographic spaces across elements", `<p>${P1}<span>　　${P2}</span>　　${P3}</p>`, [P1, `　　${P2}`, `　　${P3}`]],
])("takes paragraphs apart that are separated by %s", (_, article, expected) => {
  expect(linesOf(page(article)).article.slice(2)).toEqual(expected);
});

test("keeps the numbers with which lists begin anew", () => {
  const { text, hints } = readHtml(
    page(
      `<p>${P1}</p><ol><li>甲项</li></ol><p>${P2}</p><ol start="2"><li>乙项</li><li>丙项</li><li value="7">丁项</li></ol>`,
    ),
  );
  const lines = text.split("\n");
  const number = (item: string) => {
    const { is } = hints.find(({ line }) => lines[line] === item) ?? {};
    return is?.type === "item" ? is.number : undefined;
  };
  expect(["甲项", "乙项", "丙项", "丁项"].map(number)).toEqual([undefined, 2, undefined, 7]);
});

test("hints headings, lists, quotes and rows, and where text is strong or emphasised", () => {
  const html =
    page(`<p><strong>一要</strong><b>改革</b>。𠮷<em>其他</em>${P1}</p><ol><li>甲项</li><li>乙项<ul><li>丙项</li></ul></li></ol>
    <blockquote><p>引用的话。</p></blockquote><table><tr><th>年份</th><th>指标</th></tr><tr><td><p>2019</p></td><td></td></tr></table><p>${P2}</p>`);
  const { text, hints, emphasis } = readHtml(html);
  const lines = text.split("\n");
  const hint = (start: string) => hints.find(({ line }) => lines[line]?.startsWith(start))?.is;
  expect(hint("甲项")).toEqual({ type: "item", ordered: true, depth: 1 });
  expect(hint("丙项")).toEqual({ type: "item", ordered: false, depth: 2 });
  expect(hint("引用")).toEqual({ type: "quote" });
  expect(hint("年份\t指标")).toEqual({ type: "row" });
  const chars = Array.from(text);
  expect(emphasis.map(({ start, end, type }) => [chars.slice(start, end).join(""), type])).toEqual([
    ["一要改革", "strong"],
    ["其他", "emphasis"],
  ]);
});

test("does not take an article that is set into a table for rows", () => {
  const html = `<table><tr><td><a href="/">首页</a></td><td><p>${P1}</p><p>${P2}</p><p>${P3}</p></td></tr></table>`;
  const { lines } = linesOf(html);
  expect(lines).toEqual(["首页", P1, P2, P3]);
});

test("takes the whole body where no article is found, and hints only what is plainly none", () => {
  const { lines, article } = linesOf(
    `<body><nav><a href="/">首页</a></nav><span>${P1}</span><br>${P2}<footer>版权所有</footer>`,
  );
  expect(lines).toEqual(["首页", P1, P2, "版权所有"]);
  expect(article).toEqual([P1, P2]);
});

test("joins lines that only the file breaks, decodes entities and keeps the space that does not break", () => {
  const { text } = readHtml("<p>改革\n  开放 &amp; GDP\n growth&nbsp;&#x300A;决定&#12299;</p><pre>一\n  二</pre>");
  expect(text).toBe("改革开放 & GDP growth\u00A0《决定》\n一\n  二");
});

test("leaves out readings above characters, hidden text and pictures, and says so", () => {
  const { text, remarks } = readHtml(
    page(
      `<p><ruby>圩<rp>(</rp><rt>xū</rt><rp>)</rp></ruby>${P1}<span style="display: none">@@8fK</span></p><img src="a.png"><p>${P2}</p>`,
    ),
  );
  expect(text).toContain(`圩${P1}`);
  expect(text).not.toMatch(/xū|@@8fK/);
  expect(remarks).toEqual([
    "left out, readings above characters: 圩（xū）",
    "left out, text that the page does not show: @@8fK",
    "left out, pictures: 1",
  ]);
});

test.each([
  [
    '<meta name="ArticleTitle" content="标题"><meta name="PubDate" content="2020-05-13 08:00">',
    { title: "标题", date: "2020-05-13 08:00" },
  ],
  ['<meta name="source" content=" 湖北日报 "><meta name="author" content="">', { source: "湖北日报" }],
  [
    '<meta property="og:url" content="/a.html"><link rel="canonical" href="https://example.org/a.html">',
    { canonical: "https://example.org/a.html" },
  ],
  ['<meta property="article:published_time" content="2020-05-13">', { date: "2020-05-13" }],
  ["<!-- saved from url=(0026)http://example.org/b.html -->", { canonical: "http://example.org/b.html" }],
  ['<link rel="canonical" href="javascript:alert(1)">', {}],
])("reads the head: %s", (head, expected) => {
  expect(readHtml(page(`<p>${P1}</p>`, head)).head).toEqual({
    title: "推进省域治理现代化_宜昌市人民政府",
    ...expected,
  });
});

const inline = fc.constantFrom(
  "改革",
  " ",
  "\n",
  "a&amp;b",
  "&nbsp;",
  "𠮷",
  "　　",
  "。",
  "<b>重</b>",
  "<br>",
  "<a href=x>链</a>",
  "<!-- 注 -->",
  "<i></i>",
);
const OPEN = "div p ul li table tr td h2 span center blockquote article nav footer pre font section ruby dl dd".split(
  " ",
);
const tags = fc.constantFrom(
  ...OPEN.flatMap((name) => [`<${name}>`, `</${name}>`]),
  "<hr>",
  "</body>",
  "<body>",
  "<html>",
  "<head>",
);
/** What a reader of the source sees: everything outside of tags. */
const seen = (html: string) =>
  html
    .replace(/<!--.*?-->|<[^>]*>/g, "")
    .replaceAll("&amp;", "&")
    .replaceAll("&nbsp;", "")
    .replace(/\s/g, "");

test("loses and doubles no visible character of any page", () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(inline, tags), { maxLength: 60 }), (pieces) => {
      const html = pieces.join("");
      const { text, hints } = readHtml(html);
      expect(text.replace(/\s/g, "")).toBe(seen(html));
      for (const { line } of hints) expect(line).toBeLessThan(text.split("\n").length);
    }),
    { numRuns: 500 },
  );
});

test("refuses a page that is nested without end, in one line and at once", () => {
  for (const tag of ["<div>", "<b>", "<p><span>", "<table><tr><td>"])
    expect(() => readHtml(`<body>${tag.repeat(1_000_000)}`)).toThrow(/nests over 1000 elements|over 400000 tags/);
  expect(() => readHtml("<div>".repeat(2000))).toThrow(/nests over 1000 elements/);
  expect(() => readHtml("<".repeat(5_000_000))).toThrow(/over 400000 tags/);
  // Tags that are left open are usual, and those in scripts and comments are none.
  expect(readHtml("<p>一".repeat(3000)).text.length).toBe(5999);
  expect(readHtml(`<!--${"<div>".repeat(5000)}--><script>${"<b>".repeat(5000)}</script>一`).text).toBe("一");
  expect(readHtml(`${"<div><font>一</div>".repeat(3000)}`).text.length).toBe(5999);
});

test("keeps powers and formulae above and below the line, and marks of notes as they are", () => {
  const { text, emphasis } = readHtml(
    "<p>面积10<sup>2</sup>平方米，减排10<sup>-3</sup>克，投资3×10<sup>4</sup>元，CO<sub>2</sub>下降，共5km<sup>2</sup>，2019<sup>3</sup>年，治理<sup>1</sup>，GDP<sup>2</sup>。</p>",
  );
  expect(text).toBe("面积10²平方米，减排10⁻³克，投资3×10⁴元，CO₂下降，共5km²，20193年，治理1，GDP2。");
  expect(emphasis.map(({ start, end }) => Array.from(text).slice(start, end).join(""))).toEqual(["3", "1", "2"]);
});

test("leaves out text without size, and tells of it", () => {
  const { text, remarks } = readHtml(
    '<p>党委和<font style="font-size:0px">x9Kd2</font>政府<b style="font-size:0.9em">联系</b>群众。</p>',
  );
  expect(text).toBe("党委和政府联系群众。");
  expect(remarks.join()).toContain("x9Kd2");
});
