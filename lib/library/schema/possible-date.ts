/** Whether a text is `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, and a day of the calendar. */
export function isPossibleDate(value: string): boolean {
  const [, year, month = "01", day = "01"] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(value) ?? [];
  if (year === undefined || year === "0000" || month < "01" || month > "12") return false;
  return day >= "01" && Number(day) <= daysOf(Number(year), Number(month));
}

function daysOf(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
