import { parse, YAMLParseError } from "yaml";

/**
 * Parses YAML that an editor has written.
 *
 * @throws {SyntaxError} with one line that says what is wrong and where
 */
export function parseYaml(yaml: string): unknown {
  try {
    return parse(yaml);
  } catch (error) {
    if (!(error instanceof YAMLParseError)) throw new SyntaxError(String(error), { cause: error });
    const [first = ""] = error.message.split("\n");
    throw new SyntaxError(first.replace(/:$/u, ""), { cause: error });
  }
}
