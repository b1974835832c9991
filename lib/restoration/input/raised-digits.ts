const PLAIN = "0123456789+-−";
const RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻";
const LOWERED = "₀₁₂₃₄₅₆₇₈₉₊₋₋";

/** 10, ×10: powers of ten; m, km, cm: units of an area or a volume. What stands behind another word marks a note. */
const POWER = /(?:^|[^\d.])10$/;
const UNIT = /(?:^|[^A-Za-z])(?:[kcdmμ]?m|s)$/;
/** CO, H, PM: what a formula begins with. */
const FORMULA = /[A-Za-z)]$/;

/**
 * Numbers set above or below the line as characters that say so: 10², m³, CO₂. Elsewhere a raised number marks a note.
 *
 * @param before how the line ends so far
 * @returns undefined where the text is no such number
 */
export function inScript(text: string, script: "raised" | "lowered", before: string): string | undefined {
  const number = text.trim();
  if (!/^[+\-−]?\d{1,3}$/.test(number)) return undefined;
  // A negative number marks no note.
  const isRaised = POWER.test(before) || (/^[23]$/.test(number) && UNIT.test(before)) || /^[+\-−]/.test(number);
  if (script === "raised" ? !isRaised || !/[\dA-Za-z)]$/.test(before) : !FORMULA.test(before)) return undefined;
  const signs = script === "raised" ? RAISED : LOWERED;
  return Array.from(number, (char) => signs[PLAIN.indexOf(char)]).join("");
}
