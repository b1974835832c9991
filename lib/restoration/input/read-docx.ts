import mammoth from "mammoth";
import { UnreadableCopy, type SourceText } from "../source";
import { assemble, type ReadLine } from "./assemble";
import { parsePage } from "./html-document";
import { writeNumbers } from "./docx-numbers";
import { linesOf } from "./html-lines";
import { remarksOn } from "./read-html";
import { guardZip } from "./zip-guard";

/** Styles of a title, in Word's languages. Word's own headings are known without. */
const STYLES = ["Title", "标题", "標題"].map((name) => `p[style-name='${name}'] => h1.title:fresh`);

/**
 * Reads a Word document. Pictures are left out and told; nothing outside of the document is fetched.
 *
 * @throws {UnreadableCopy} when it is damaged, encrypted or hostile
 */
export async function readDocx(bytes: Uint8Array): Promise<SourceText> {
  guardZip(bytes);
  const { html, remarks } = await convert(bytes);
  const { body } = parsePage(html);
  numberNotes(body);
  const page = linesOf(body);
  const lines = page.lines.map((line): ReadLine => {
    return line.element.getAttribute("class") === "title" ? { ...line, is: { type: "title" } } : line;
  });
  return { ...assemble(lines), format: "docx", head: {}, remarks: [...remarks, ...remarksOn(page)] };
}

/** Puts before each note the number by which the text refers to it, which Word only shows, and takes out the way back. */
function numberNotes(body: Element): void {
  for (const note of body.querySelectorAll("li[id]")) {
    const reference = body.querySelector(`a[href="#${note.id}"]`);
    if (!/^(?:foot|end)note-/u.test(note.id) || !reference) continue;
    for (const back of note.querySelectorAll('a[href^="#"]')) back.remove();
    const list = note.parentElement;
    const paragraph = body.ownerDocument.createElement("p");
    paragraph.textContent = `${reference.textContent} ${note.textContent?.trim()}`;
    list?.before(paragraph);
    note.remove();
  }
}

async function convert(bytes: Uint8Array): Promise<{ html: string; remarks: string[] }> {
  try {
    const numbered = await writeNumbers(bytes);
    const { value, messages } = await mammoth.convertToHtml(
      { buffer: Buffer.from(numbered.bytes) },
      // A picture becomes an element without content, which is counted later.
      {
        styleMap: STYLES,
        convertImage: mammoth.images.imgElement(async () => ({ src: "" })),
        externalFileAccess: false,
      },
    );
    const errors = messages.filter(({ type, message }) => type === "error" || /unrecogni[sz]ed element/i.test(message));
    const told = new Set(errors.map(({ message }) => message.split("\n", 1)[0] ?? ""));
    if (numbered.count > 0) told.add(`written into the text, numbers of paragraphs: ${numbered.count}`);
    return { html: value, remarks: [...told] };
  } catch {
    throw new UnreadableCopy("the document cannot be read as DOCX: open it in a word processor and save it anew");
  }
}
