import iconv from "iconv-lite";
import { describe, expect, test } from "vitest";
import type { Copy } from "@/lib/restoration/kind";
import { mojibake } from "@/lib/restoration/kinds/mojibake";
import { edit, trace } from "@/lib/restoration/traced-text";
import { wordLikelihood } from "@/lib/restoration/word-likelihood";
import { processorTime } from "../../processor-time";

const COPY: Copy = { source: "", terms: [], undoRewording: false, likelihood: wordLikelihood() };
const SIMPLIFIED = `推进省域治理现代化
2020-05-13
　　区位特殊使命特殊，谋划宜昌发展必须跳出宜昌看宜昌，在绿色发展、区域发展中体现更大担当、发挥更大作用。
　　市委市政府深入践行“两山理论”，自觉扛起长江大保护的政治责任；GDP 增长 6.5%，“放管服”改革走深走实。
作者
停。`;
const TRADITIONAL = `推進省域治理現代化
　　區位特殊使命特殊，謀劃發展必須跳出看世界，在綠色發展、區域發展中體現更大擔當、發揮更大作用。
　　實施資源整合，推動翻壩高速、疏港鐵路、三峽機場改擴建等項目建設，完善綜合交通運輸體系。`;

const find = (text: string) => mojibake.find(trace(text), COPY);
const repaired = (text: string) =>
  edit(
    trace(text),
    find(text).flatMap(({ start, end, after }) => (after === undefined ? [] : [{ start, end, text: after }])),
  ).chars.join("");
const misread = (text: string, written: string, read: string) => {
  const bytes = iconv.encode(text, written);
  if (read !== "windows-1252") return iconv.decode(bytes, read, { stripBOM: false });
  // Browsers read the five bytes that windows-1252 leaves out as control characters.
  return Array.from(bytes, (byte) =>
    iconv.decode(Buffer.from([byte]), read).replace("\uFFFD", String.fromCharCode(byte)),
  ).join("");
};

test("leaves a text in which each character has its pinyin", () => {
  expect(find("国(guó)".repeat(12))).toEqual([]);
});

describe.each([
  ["UTF-8", "Latin-1", SIMPLIFIED, "utf-8", "latin1"],
  ["UTF-8", "windows-1252 as a browser reads it", TRADITIONAL, "utf-8", "windows-1252"],
  ["GBK", "Latin-1", SIMPLIFIED, "gb18030", "latin1"],
  ["Big5", "Latin-1", TRADITIONAL, "big5", "latin1"],
  ["Big5", "GBK", TRADITIONAL, "big5", "gb18030"],
])("%s read as %s", (_, __, text, written, read) => {
  test("is put right, and certainly", () => {
    // By lines, as they are read: a decoder that loses one byte loses no line break.
    const damaged = text
      .split("\n")
      .map((line) => misread(line, written, read))
      .join("\n");
    expect(damaged).not.toBe(text);
    expect(repaired(damaged)).toBe(text);
    expect(find(damaged).every(({ certain }) => certain)).toBe(true);
  });
});

describe("UTF-8 read as GBK", () => {
  /** Lines with an even number of bytes lose nothing; what is read of an odd one ends in a byte without its second. */
  const even = SIMPLIFIED.split("\n").map((line) => (Buffer.byteLength(line) % 2 === 0 ? line : `${line}：`));

  test("is put right with certainty where nothing was lost", () => {
    const lines = even.filter((line) => !misread(line, "utf-8", "gb18030").includes("\uFFFD"));
    expect(lines.length).toBeGreaterThan(2);
    const damaged = lines.map((line) => misread(line, "utf-8", "gb18030")).join("\n");
    expect(repaired(damaged)).toBe(lines.join("\n"));
    expect(find(damaged).every(({ certain }) => certain)).toBe(true);
  });

  test("tells what was lost and is not certain of it", () => {
    const line = "谋划宜昌发展必须跳出宜昌看宜昌，在绿色发展中体现更大担当";
    const damaged = `${misread(line, "utf-8", "gb18030").replace(/.$/u, "")}\uFFFD`;
    expect(find(damaged)).toMatchObject([
      { certain: true, after: line.slice(0, -2) },
      { certain: false, after: "担\uFFFD", note: expect.stringContaining("lost: 1") },
    ]);
    expect(repaired(damaged)).toBe(`${line.slice(0, -1)}\uFFFD`);
  });

  const short = [
    "发布时间：2023年5月6日",
    "云政办发〔2022〕37号",
    "□ 林晓枫",
    "来源：云州日报 | 责任编辑：陈曦",
    "一、引言",
    "注：",
    "5月",
  ];

  test.each(["\uFFFD", "?"])("undoes short lines of a whole text, with %j for a lost byte", (mark) => {
    const whole = [...short, ...SIMPLIFIED.split("\n").slice(2, 4)];
    const damaged = whole.map((line) => misread(line, "utf-8", "gbk").replaceAll("\uFFFD", mark));
    const [date, number, byline, origin, heading, note, month] = repaired(damaged.join("\n")).split("\n");
    expect([date, number]).toEqual(["发布时间\uFFFD2023\uFFFD5\uFFFD6\uFFFD", "云政办发\uFFFD2022\uFFFD37\uFFFD"]);
    expect([byline, origin]).toEqual(["\uFFFD 林晓\uFFFD", "来源：云州日\uFFFD | 责任编辑：陈\uFFFD"]);
    expect([heading, note, month]).toEqual(["一、引言", "注：", "5\uFFFD"]);
  });

  test("undoes short lines of a text of which other lines are sound, and leaves those", () => {
    const lines = [...SIMPLIFIED.split("\n").slice(2, 4), "旖旎", "联通", ...short.slice(4, 6), TRADITIONAL];
    const isDamaged = (line: string) => line === lines[0] || short.includes(line);
    const damaged = lines.map((line) => (isDamaged(line) ? misread(line, "utf-8", "gbk") : line));
    expect(repaired(damaged.join("\n"))).toBe([`${lines[0]?.slice(0, -1)}\uFFFD`, ...lines.slice(1)].join("\n"));
  });

  test("takes a question mark for one where no byte was lost before it", () => {
    const line = "谁来推动发展改革?谁来发展?";
    const damaged = misread(`${line}2023年`, "utf-8", "gbk");
    expect(repaired(damaged)).toBe(`${line}2023\uFFFD`);
    expect(find(damaged)).toMatchObject([{ certain: true }, { certain: false, after: "\uFFFD" }]);
  });

  test("knows a euro that was a byte from one that was two", () => {
    for (const text of ["改革“放管服”与开放、发展与创新、稳定与繁荣啊", "这是一个问题。停。走。发展与改革问题、"]) {
      const damaged = misread(text, "utf-8", "gb18030");
      expect(damaged).toContain("€");
      expect(repaired(damaged).replace(/\uFFFD$/, "")).toBe(damaged.endsWith("\uFFFD") ? text.slice(0, -1) : text);
    }
  });
});

test("short lines of a text in Big5 read as GBK go with it, though they look like Chinese as they stand", () => {
  const text = `${TRADITIONAL}\n陳國雄\n完`;
  const damaged = misread(text, "big5", "gb18030");
  expect(damaged).toMatch(/朝瓣动\nЧ$/u);
  expect(repaired(damaged)).toBe(text);
  expect(find(damaged).every(({ certain }) => certain)).toBe(true);
  const [first = ""] = damaged.split("\n");
  expect(repaired(`${first}\n朝瓣动\n${SIMPLIFIED}`)).toBe(`推進省域治理現代化\n朝瓣动\n${SIMPLIFIED}`);
});

describe.each(["\uFFFD", "?"])("a line in Big5 read as GBK that lost bytes, with %j for each", (mark) => {
  // A reader of GBK that knows neither user-defined characters nor the rows without any drops the first byte.
  const bytes = iconv.encode("　　實施資源整合。推動翻壩高速，三峽機場項目建設！2020年完善綜合交通體系", "big5");
  const damaged = misread(bytes.toString("latin1"), "latin1", "gbk").replace(/[\uE000-\uF8FF]/gu, (char) => {
    const second = iconv.encode(char, "gbk").subarray(1);
    return `${mark}${second[0]! < 0x80 ? second.toString("latin1") : mark}`;
  });
  const chars = Array.from(damaged);

  test("is read for certain only where a character begins for certain, and told where nothing tells", () => {
    const found = find(damaged);
    const sure = found.filter(({ certain, after }) => certain && after !== undefined).map(({ after }) => after);
    expect(sure.length).toBeGreaterThan(2);
    for (const after of sure) expect(iconv.decode(bytes, "big5")).toContain(after);
    const told = found
      .filter(({ after }) => after === undefined)
      .map(({ start, end }) => chars.slice(start, end).join(""));
    expect(told.length).toBeGreaterThan(0);
    for (const one of told) expect(one).toContain(mark);
  });
});

describe("a stretch within a line that was read rightly", () => {
  const inside = (damaged: string) => `坚持${damaged}，这是方向。`;

  test.each(["latin1", "windows-1252", "gb18030"])("is put right where UTF-8 was read as %s", (read) => {
    const damaged = inside(misread("推动绿色发展改革", "utf-8", read));
    expect(repaired(damaged)).toBe(inside("推动绿色发展改革"));
    expect(find(damaged)).toMatchObject([{ start: 2, certain: true }]);
  });

  test("is told where bytes of it are gone", () => {
    const latin = misread("推动绿色发展", "utf-8", "latin1").replace(/[\u0080-\u009f]/gu, "");
    expect(find(inside(latin)).every(({ certain }) => !certain)).toBe(true);
    expect(find(inside(latin)).reduce((sum, { start, end }) => sum + end - start, 0)).toBe(latin.length);
    const gbk = misread("推动绿色发", "utf-8", "gb18030").replace("\uFFFD", "");
    expect(repaired(inside(gbk))).toMatch(/^坚持推动绿色[^发]，/u);
    expect(find(inside(gbk)).at(-1)).toEqual({
      start: 2 + gbk.length - 1,
      end: 2 + gbk.length,
      certain: false,
      note: "characters that were lost in decoding",
    });
  });

  test("is none in sound text", () => {
    for (const sound of ["坚持道路自信，洪湖瀚海，鐢鎴鍏三字罕见。", "比如Ünïté、«élan»、ÄÖÜäöüß、5×3±2°、路·路。"])
      expect(find(sound)).toEqual([]);
  });
});

test("puts right one line of a sound text, and traces the rest to itself", () => {
  const lines = SIMPLIFIED.split("\n");
  const damaged = lines.map((line, n) => (n === 3 ? misread(line, "utf-8", "latin1") : line)).join("\n");
  expect(repaired(damaged)).toBe(SIMPLIFIED);
  expect(find(damaged)).toHaveLength(1);
});

test.each([
  ["simplified", SIMPLIFIED],
  ["traditional", TRADITIONAL],
  ["rare characters", "圩垸堰埧，龘靐齉爩麤灪，𠮷𡃁，犇骉羴猋骉麤毳。"],
  ["French", "Le café où l’été à Paris fut très élégant : « déjà vu », naïf, cœur, 25 €."],
  ["Japanese", "これは日本語の文章です。カタカナとひらがな。"],
  ["Japanese with many Chinese characters", "日本のデジタル社会の形成に関する基本法"],
  [
    "Japanese of a whole page",
    "デジタル庁設置法の施行について、内閣総理大臣は次のように述べた。\nこれは日本語の文章です。",
  ],
  ["Russian", "[3] Иванов А. Цифровая экономика[J]. Вопросы экономики, 2019(5): 5-20."],
  ["Greek", "Η ψηφιακη οικονομια στην Ελλαδα"],
  ["a formula", "ln(Income_it) = α + β·Digital_it + γ·X_it + μ_i + λ_t + ε_it"],
  ["Zhuyin and pinyin", "ㄅㄆㄇㄈㄉㄊㄋㄌㄍㄎㄏ\nāáǎàōóǒòēéěèīíǐìūúǔùǖǘǚǜ"],
  ["Korean", "이것은 한국어 문장입니다."],
  ["two characters that are UTF-8 too", "联通"],
  ["symbols", "★☆●○◎◇◆□■△▲※→←↑↓〓"],
  [
    "lines of a table",
    "├────────────┼─────────┼───────┤\n│臺灣省          │  52 萬元以下  │\n│更勘查費│                      │                          │\n└────────────┴─────────┴───────┘",
  ],
  ["a fraction", "公式（Ｖ＝────────────────  │ＲＳ"],
  ["a rule", "＝＝＝＝＝＝＝＝＝＝＝＝＝＝＝＝＝＝＝＝"],
  ["nothing", ""],
])("leaves a sound text in %s alone", (_, text) => {
  expect(find(text)).toEqual([]);
});

test("tells what nobody can put right", () => {
  expect(find("𠮷改革锟斤拷锟斤拷开放\n曹锟很烫，烫烫烫烫发展\uFFFD\uFFFD")).toEqual([
    { start: 3, end: 9, certain: false, note: "characters that were lost in decoding" },
    { start: 17, end: 21, certain: false, note: "memory that was never written" },
    { start: 23, end: 25, certain: false, note: "characters that were lost in decoding" },
  ]);
});

test("takes time in proportion to the text", () => {
  const sound = `${SIMPLIFIED}\n`.repeat(2000);
  const damaged = misread(sound, "utf-8", "latin1");
  const started = processorTime();
  expect(find(sound)).toEqual([]);
  expect(find(damaged).length).toBe(2000 * 5);
  expect(find("\uFFFD".repeat(300_000))).toHaveLength(1);
  expect(processorTime() - started).toBeLessThan(10_000);
});
