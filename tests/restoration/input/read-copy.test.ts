import iconv from "iconv-lite";
import { describe, expect, test } from "vitest";
import { readCopy } from "@/lib/restoration/input/read-copy";
import { makeDocx, paragraph } from "./make-docx";
import { column, makePdf } from "./make-pdf";

const SIMPLIFIED =
  "推进省域治理现代化\n区位特殊使命特殊，谋划宜昌发展必须跳出宜昌看宜昌，在绿色发展、区域发展中体现更大担当。";
const TRADITIONAL =
  "推進省域治理現代化\n區位特殊使命特殊，謀劃發展必須跳出看世界，在綠色發展、區域發展中體現更大擔當。";

const read = (bytes: Uint8Array | string, name = "copy.txt", encoding?: string) =>
  readCopy(typeof bytes === "string" ? Buffer.from(bytes) : bytes, { name, ...(encoding ? { encoding } : {}) });

describe("decodes", () => {
  test.each([
    ["utf-8", SIMPLIFIED],
    ["gb18030", SIMPLIFIED],
    ["big5", TRADITIONAL],
    ["utf-16le", SIMPLIFIED],
    ["utf-16be", TRADITIONAL],
  ])("%s without being told, short and long", async (encoding, text) => {
    for (const times of [1, 2000]) {
      const whole = Array.from({ length: times }, () => text).join("\n");
      expect(await read(iconv.encode(whole, encoding))).toMatchObject({
        text: whole,
        encoding,
        format: "text",
        remarks: [],
      });
    }
  });

  test.each(["utf-8", "utf-16le", "utf-16be"])("%s by its mark, which is no text", async (encoding) => {
    expect(await read(iconv.encode("GDP", encoding, { addBOM: true }))).toMatchObject({ text: "GDP", encoding });
  });

  test("ASCII whose bytes look like UTF-16", async () => {
    expect((await read("<hymn ".repeat(100))).encoding).toBe("utf-8");
  });

  test("text that begins with much that is ASCII", async () => {
    const text = `${"The beginning of it. ".repeat(3000)}\n${SIMPLIFIED}`;
    expect((await read(iconv.encode(text, "gbk"))).text).toBe(text);
  });

  test("by what a page declares, where its bytes tell little", async () => {
    const html = `<html><meta charset="gb2312"><p>联通</p></html>`;
    expect((await read(iconv.encode(html.replace("联通", "联通公司"), "gbk"), "a.html")).text).toBe("联通公司");
  });

  test("as it is insisted, under any usual spelling", async () => {
    expect((await read(iconv.encode("联通", "gbk"), "a.txt", "GB-18030")).text).toBe("联通");
    expect((await read(iconv.encode("聯通", "big5"), "a.txt", "Big5")).text).toBe("聯通");
    await expect(read("a", "a.txt", "klingon\n")).rejects.toThrow(
      /^“klingon\?” is no known encoding: use one of utf-8, gb18030/,
    );
  });

  test("what is damaged, and tells how much of it is lost", async () => {
    const cut = Buffer.from(SIMPLIFIED).subarray(0, -1);
    expect(await read(cut)).toMatchObject({
      text: `${SIMPLIFIED.slice(0, -1)}\uFFFD`,
      encoding: "utf-8",
      remarks: ["bytes that are no utf-8: 1 became � and cannot be read"],
    });
    // A mark of loss that was in the file before is no loss of ours.
    expect((await read(`${SIMPLIFIED}\uFFFD`)).remarks).toEqual([]);
  });

  test("halves of surrogate pairs and single NUL characters, and tells of them", async () => {
    const lone = Buffer.concat([
      Buffer.from([0xff, 0xfe]),
      iconv.encode(SIMPLIFIED, "utf-16le"),
      Buffer.from([0x00, 0xd8]),
    ]);
    const source = await read(lone);
    expect(source.text).toBe(`${SIMPLIFIED}\uFFFD`);
    expect(source.remarks).toHaveLength(1);
    expect(await read(`${SIMPLIFIED}\0`)).toMatchObject({
      text: `${SIMPLIFIED}\uFFFD`,
      remarks: [expect.stringContaining("NUL")],
    });
  });

  test("every line break as one", async () => {
    expect((await read("一\r\n二\r三\n四")).text).toBe("一\n二\n三\n四");
  });
});

describe("recognises", () => {
  test.each([
    ["a page by its tags, whatever its name", "<!DOCTYPE html><p>一</p>", "a.txt", "html"],
    ["a page by its name", "<p>一</p>", "a.htm", "html"],
    ["a piece of a page without a name", "<p>一</p><p>二</p><p>三</p>", "", "html"],
    ["Markdown by its name", "---\ntitle: 一\n---\n**二**\n", "a.md", "markdown"],
    ["text", "一 < 二 <p> 三", "a.txt", "text"],
  ])("%s", async (_, text, name, format) => {
    expect((await read(text, name)).format).toBe(format);
  });

  test("documents by their content, whatever their name", async () => {
    expect(await read(makeDocx(paragraph("改革")), "a.txt")).toMatchObject({ format: "docx", text: "改革" });
    expect(await read(makePdf([column(["改革开放"])]), "a.txt")).toMatchObject({ format: "pdf", text: "改革开放" });
  });

  test("Markdown, and leaves tags in it as they are", async () => {
    const source = await read("---\ntitle: 一\n---\n\n<b>二</b>　\n", "a.md");
    expect(source).toMatchObject({ text: "\n<b>二</b>　\n", head: { title: "一" } });
  });
});

describe("refuses in one line", () => {
  const noise = Uint8Array.from({ length: 5000 }, (_, n) => (n * n * 31 + n * 7) % 251);
  test.each([
    ["an empty file", new Uint8Array(), /empty/],
    ["one of spaces", Buffer.from(" \n\u3000\n"), /no text/],
    ["a page without text", Buffer.from("<html><script>1</script></html>"), /no text/],
    ["what is no text", noise, /is no text/],
    ["nothing but NUL", new Uint8Array(5000), /no text/],
    ["an old Word document", Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.alloc(100)]), /old Word/],
    ["rich text", Buffer.from("{\\rtf1 }"), /rich text/],
    ["11 MB", new Uint8Array(11 * 1024 * 1024).fill(0x61), /11\.0 MB; at most 10 MB/],
    ["50 MB", new Uint8Array(50 * 1024 * 1024).fill(0x61), /50\.0 MB; at most 10 MB/],
  ])("%s", async (_, bytes, message) => {
    const thrown: unknown = await read(bytes).catch((error: unknown) => error);
    expect(thrown).toMatchObject({ name: "UnreadableCopy", message: expect.stringMatching(message) });
    expect((thrown as Error).message).not.toContain("\n");
  });
});
