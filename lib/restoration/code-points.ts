/** How many code points a text has. */
export function codePoints(text: string): number {
  let pairs = 0;
  for (let at = 1; at < text.length; at++) if (isHalf(text, at, LOW) && isHalf(text, at - 1, HIGH)) pairs++;
  return text.length - pairs;
}

const [HIGH, LOW] = [0xd800, 0xdc00];

function isHalf(text: string, at: number, half: number): boolean {
  return (text.charCodeAt(at) & 0xfc00) === half;
}
