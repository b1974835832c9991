import { isHan } from "./characters";

/** So many question marks, and so many for each Chinese character that is left. */
const MANY = 40;
const TO_ONE = 3;

/** Whether a text is question marks: whatever program wrote it had no characters of Chinese. */
export function isLost(text: string): boolean {
  const questions = text.split("?").length - 1;
  if (questions < MANY) return false;
  let han = 0;
  for (const char of text) if (isHan(char) && ++han * TO_ONE >= questions) return false;
  return true;
}
