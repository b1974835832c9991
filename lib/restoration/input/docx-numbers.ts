import JSZip from "jszip";
import { DOMParser } from "linkedom";
import { formatNumber } from "./number-formats";
import { readNumbering, type Numbered, type Numbering } from "./word-numbering";

/**
 * Writes into a Word document the numbers that Word only shows before its paragraphs: 一、, （二）, 第三章. What reads the
 * document then takes them for what they are to a reader, a part of the text.
 *
 * @returns the document, and how many paragraphs got a number
 */
export async function writeNumbers(bytes: Uint8Array): Promise<{ bytes: Uint8Array; count: number }> {
  const zip = await JSZip.loadAsync(bytes);
  const numbering = await parse(zip.file("word/numbering.xml"));
  if (!numbering) return { bytes, count: 0 };
  const found = readNumbering(numbering, await parse(zip.file("word/styles.xml")));
  let count = 0;
  for (const file of zip.file(/^word\/document\d*\.xml$/)) {
    const root = await parse(file);
    if (!root) continue;
    count += writeLabels(root, found);
    zip.file(file.name, root.ownerDocument.toString());
  }
  return count === 0 ? { bytes, count } : { bytes: await zip.generateAsync({ type: "uint8array" }), count };
}

/** The root of a file's XML; undefined where there is none. */
async function parse(file: JSZip.JSZipObject | null): Promise<Element | undefined> {
  const xml = await file?.async("string");
  const { documentElement: root } = xml ? new DOMParser().parseFromString(xml, "text/xml") : {};
  // linkedom's own type lacks what no reader of text needs.
  return (root as unknown as Element | null) ?? undefined;
}

function writeLabels(root: Element, numbering: Numbering): number {
  const labels = labeller(numbering);
  // What newer programs show instead of something stands there a second time, for others.
  const twice = new Set(root.querySelectorAll("mc\\:Choice w\\:p"));
  let count = 0;
  for (const paragraph of root.getElementsByTagName("w:p")) {
    const numbered = twice.has(paragraph) ? undefined : numbering.of(paragraph);
    const label = numbered && labels(numbered);
    if (!label) continue;
    count++;
    put(label, paragraph);
  }
  return count;
}

/** Gives the label of each next paragraph; undefined where a mark stands instead of a number, or nothing. */
function labeller({ lists }: Numbering): (numbered: Numbered) => string | undefined {
  const counters = new Map<string, number[]>();
  const begun = new Set<string>();
  return ({ id, level }) => {
    const list = lists.get(id);
    const own = list?.levels.get(level);
    if (!list || !own) return undefined;
    const counts = counters.get(list.counter) ?? [];
    counters.set(list.counter, counts);
    const start = list.starts.get(level);
    const key = `${id} ${level}`;
    const last = counts[level];
    counts[level] = start !== undefined && !begun.has(key) ? start : last === undefined ? own.start : last + 1;
    begun.add(key);
    for (const [inner, { restartsAfter }] of list.levels)
      if (inner > level && level < restartsAfter) delete counts[inner];
    if (own.format === "bullet") return undefined;
    const shown = own.text.replace(/%(\d)/g, (_, digit: string) => {
      const outer = Number(digit) - 1;
      const there = list.levels.get(outer);
      const number = counts[outer] ?? there?.start ?? 1;
      return formatNumber(number, own.inDigits && outer !== level ? "decimal" : (there?.format ?? "decimal"));
    });
    return shown && shown + gapAfter(shown, own.behind);
  };
}

/** The gap that a reader sees: a sign that is as wide as its blank needs none. */
function gapAfter(label: string, behind: string): string {
  if (behind === "nothing" || /[、）】。．：\s]$/u.test(label)) return "";
  return /\p{Script=Han}$/u.test(label) ? "\u3000" : " ";
}

/** Puts a label before a paragraph's text, and takes the paragraph out of its list. */
function put(label: string, paragraph: Element): void {
  const { ownerDocument } = paragraph;
  const make = (name: string, attributes: Readonly<Record<string, string>>, ...inside: (Element | string)[]) => {
    const element = ownerDocument.createElement(name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.append(...inside);
    return element;
  };
  const run = make("w:r", {}, make("w:t", { "xml:space": "preserve" }, label));
  let properties = Array.from(paragraph.children).find(({ tagName }) => tagName === "w:pPr");
  if (!properties) paragraph.prepend((properties = make("w:pPr", {})));
  for (const old of Array.from(properties.children)) if (old.tagName === "w:numPr") old.remove();
  const none = make("w:numPr", {}, make("w:ilvl", { "w:val": "0" }), make("w:numId", { "w:val": "0" }));
  const style = Array.from(properties.children).find(({ tagName }) => tagName === "w:pStyle");
  if (style) style.after(none);
  else properties.prepend(none);
  properties.after(run);
}
