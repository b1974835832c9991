const DIGITS = "〇一二三四五六七八九";
const ROMAN: readonly (readonly [number, string])[] = [
  [1000, "m"],
  [900, "cm"],
  [500, "d"],
  [400, "cd"],
  [100, "c"],
  [90, "xc"],
  [50, "l"],
  [40, "xl"],
  [10, "x"],
  [9, "ix"],
  [5, "v"],
  [4, "iv"],
  [1, "i"],
];

/** By the names of ECMA-376, 17.18.59. What counts in Chinese ones differs above a hundred only. */
const FORMATS: Readonly<Record<string, (number: number) => string | undefined>> = {
  none: () => "",
  decimalZero: (number) => String(number).padStart(2, "0"),
  decimalFullWidth: (number) =>
    String(number).replace(/\d/g, (digit) => String.fromCharCode(0xfee0 + digit.charCodeAt(0))),
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalEnclosedParen: (number) => among("⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇", number),
  decimalEnclosedFullstop: (number) => among("⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛", number),
  ideographEnclosedCircle: (number) => among("㊀㊁㊂㊃㊄㊅㊆㊇㊈㊉", number),
  chineseCounting: counted,
  chineseCountingThousand: counted,
  taiwaneseCounting: counted,
  taiwaneseCountingThousand: counted,
  japaneseCounting: counted,
  ideographDigital: inDigits,
  japaneseDigitalTenThousand: inDigits,
  taiwaneseDigital: inDigits,
  chineseLegalSimplified: (number) => formal(number, "壹贰叁肆伍陆柒捌玖拾佰仟"),
  ideographLegalTraditional: (number) => formal(number, "壹貳參肆伍陸柒捌玖拾佰仟"),
  ideographTraditional: (number) => among("甲乙丙丁戊己庚辛壬癸", number),
  ideographZodiac: (number) => among("子丑寅卯辰巳午未申酉戌亥", number),
  lowerLetter: letters,
  upperLetter: (number) => letters(number).toUpperCase(),
  lowerRoman: roman,
  upperRoman: (number) => roman(number).toUpperCase(),
};

/**
 * Writes a number as a word processor does.
 *
 * @param format its name in ECMA-376, 17.18.59; what is not known, or has no sign for the number, is written in digits
 */
export function formatNumber(number: number, format: string): string {
  return (number >= 0 ? FORMATS[format]?.(number) : undefined) ?? String(number);
}

function among(signs: string, number: number): string | undefined {
  return Array.from(signs)[number - 1];
}

function circled(number: number): string | undefined {
  if (number < 1 || number > 50) return undefined;
  return String.fromCodePoint(number + (number > 35 ? 0x328d : number > 20 ? 0x323c : 0x245f));
}

/** 十, 十二, 二十, 一百零三, 一千二百. */
function counted(number: number): string | undefined {
  if (number > 9999) return undefined;
  if (number === 0) return "零";
  let written = "";
  for (const [unit, sign] of [
    [1000, "千"],
    [100, "百"],
    [10, "十"],
    [1, ""],
  ] as const) {
    const digit = Math.floor(number / unit) % 10;
    if (digit > 0) written += DIGITS[digit] + sign;
    else if (written && !written.endsWith("零") && number % unit > 0) written += "零";
  }
  return written.replace(/^一十/u, "十");
}

function inDigits(number: number): string {
  return String(number).replace(/\d/g, (digit) => DIGITS[Number(digit)] ?? digit);
}

/** As on cheques: the signs of one to nine, then of ten, a hundred and a thousand. */
function formal(number: number, signs: string): string | undefined {
  return counted(number)?.replace(
    /[一二三四五六七八九十百千]/gu,
    (sign) => signs["一二三四五六七八九十百千".indexOf(sign)] ?? sign,
  );
}

/** a to z, then aa, bb. */
function letters(number: number): string {
  if (number < 1) return String(number);
  return String.fromCharCode(0x61 + ((number - 1) % 26)).repeat(Math.ceil(number / 26));
}

function roman(number: number): string {
  let written = "";
  for (const [value, sign] of ROMAN) for (; number >= value; number -= value) written += sign;
  return written;
}
