import { type Document, parseDocument } from "yaml";

/**
 * Reads YAML that an editor has written, with comments and marks as they stand there.
 *
 * @throws {SyntaxError} with one line that says what is wrong and where
 */
export function readEditorsYaml(yaml: string): Document {
  const document = parseDocument(yaml);
  for (const error of document.errors) {
    const [first = ""] = error.message.split("\n");
    throw new SyntaxError(first.replace(/:$/u, ""), { cause: error });
  }
  return document;
}
