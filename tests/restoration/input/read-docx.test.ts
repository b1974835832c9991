import { expect, test } from "vitest";
import { readDocx } from "@/lib/restoration/input/read-docx";
import { makeDocx, makeZip, paragraph } from "./make-docx";

const PICTURE = `<w:p><w:r><w:drawing><wp:inline><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="p"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;

test("reads paragraphs, styles, emphasis and tables, and tells of pictures", async () => {
  const cell = (text: string) => `<w:tc>${paragraph(text)}</w:tc>`;
  const body = [
    paragraph("推进省域治理现代化", "a"),
    paragraph("绿色发展", "b"),
    `<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>一要</w:t></w:r><w:r><w:t>改革 &amp; 开放。</w:t></w:r></w:p>`,
    `<w:tbl><w:tr>${cell("年份")}${cell("指标")}</w:tr></w:tbl>`,
    PICTURE,
  ].join("");
  const source = await readDocx(makeDocx(body, [{ name: "word/media/p.png", content: "x" }]));
  expect(source.text).toBe("推进省域治理现代化\n绿色发展\n一要改革 & 开放。\n年份\t指标");
  expect(source.hints).toEqual([
    { line: 0, is: { type: "title" } },
    { line: 1, is: { type: "heading", level: 1 } },
    { line: 3, is: { type: "row" } },
  ]);
  expect(source.emphasis).toEqual([{ start: 15, end: 17, type: "strong" }]);
  expect(source.remarks).toEqual(["left out, pictures: 1"]);
});

const ENTITY = '<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/hostname">]>';
const sound = makeDocx(paragraph("改革"));

test.each([
  [
    "unpacks to much",
    makeDocx(paragraph("一"), [{ name: "word/x.xml", content: Buffer.alloc(2_000_000) }]),
    /unpacks to far more/,
  ],
  [
    "claims to unpack to much",
    makeDocx(paragraph("一"), [{ name: "word/x.xml", content: "x", claimed: 3_000_000_000 }]),
    /unpacks to far more/,
  ],
  [
    "hides how much it unpacks to",
    makeDocx(paragraph("一"), [{ name: "word/x.xml", content: Buffer.alloc(9_000_000), claimed: 10 }]),
    /damaged/,
  ],
  ["has entities", makeDocx(paragraph("&x;"), [], ENTITY), /entities/],
  ["is another archive", makeZip([{ name: "a.txt", content: "改革" }]), /no DOCX/],
  ["ends early", sound.subarray(0, sound.length - 30), /damaged/],
  [
    "is no XML",
    makeZip([
      { name: "[Content_Types].xml", content: "<" },
      { name: "word/document.xml", content: "<" },
    ]),
    /cannot be read|damaged/,
  ],
  [
    "nests without end",
    makeDocx(`${"<w:sdt><w:sdtContent>".repeat(20_000)}${"</w:sdtContent></w:sdt>".repeat(20_000)}`),
    /cannot be read|nests|no text|damaged|far more/,
  ],
])("refuses in one line a document that %s", async (_, bytes, message) => {
  const thrown: unknown = await readDocx(bytes).catch((error: unknown) => error);
  expect(thrown).toMatchObject({ name: "UnreadableCopy", message: expect.stringMatching(message) });
  expect(String((thrown as Error).message)).not.toContain("\n");
});
