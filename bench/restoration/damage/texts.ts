import { readFileSync } from "node:fs";
import { readContent, contentFolder } from "@/lib/library";
import { convert } from "@/lib/conversion";

/** Characters that sites leave as they are in traditional text, since they are right in some words. */
const LEFT = "干游范于里并后占";

const mapped = new Map<string, string>();

/** Maps a text to traditional characters one by one, as sites do. */
export function mapOneByOne(text: string): string {
  return Array.from(text, (char) => {
    let found = mapped.get(char);
    if (found === undefined) {
      const isText = char.trim() !== "" && !LEFT.includes(char);
      found = isText ? convert(char, { from: "zh-Hans", to: "zh-Hant", overrides: [] }).text : char;
      mapped.set(char, found);
    }
    return found;
  }).join("");
}

/** The project's own clean texts as sites show them, without marks of Markdown: the articles, and all definitions. */
export function cleanTexts(): string[] {
  const { articles, terms } = readContent(contentFolder({}, process.cwd()));
  const plain = (markdown: string) =>
    markdown
      .replace(/ \{#[\w-]+\}|^#+ |\*\*/gm, "")
      .split("\n")
      .filter((line) => line !== "")
      .join("\n");
  const definitions = terms.filter(({ script }) => script === "zh-Hans").map(({ definition }) => plain(definition));
  return [
    ...articles.filter(({ script }) => script === "zh-Hans").map(({ markdown }) => plain(markdown)),
    definitions.join("\n"),
  ];
}

/**
 * Three texts that were written for this measure alone, in other words than those of the project, with many quotation
 * marks. What is set or tuned is set on the project's own texts; these only tell how well it holds on others.
 */
export function heldOutTexts(): string[] {
  return readFileSync("bench/restoration/damage/held-out.txt", "utf8").trimEnd().split("\n\n");
}
