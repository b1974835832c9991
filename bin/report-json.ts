/** Writes an object as JSON with a line for each of its keys, and for each item of a list: long, but to be read and compared. */
export function linesOfJson(value: object): string {
  const lines = Object.entries(value).map(([key, one]: [string, unknown]) => {
    if (!Array.isArray(one) || one.length === 0) return `  ${JSON.stringify(key)}: ${JSON.stringify(one)}`;
    return `  ${JSON.stringify(key)}: [\n${one.map((item) => `    ${JSON.stringify(item)}`).join(",\n")}\n  ]`;
  });
  return `{\n${lines.join(",\n")}\n}\n`;
}
