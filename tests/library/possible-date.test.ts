import fc from "fast-check";
import { expect, test } from "vitest";
import { isPossibleDate } from "@/lib/library/schema/possible-date";

test("agrees with the calendar on every day", () => {
  const year = fc.integer({ min: 1, max: 9999 });
  fc.assert(
    fc.property(year, fc.integer({ min: 0, max: 13 }), fc.integer({ min: 0, max: 32 }), (y, m, d) => {
      const iso = [`${y}`.padStart(4, "0"), `${m}`.padStart(2, "0"), `${d}`.padStart(2, "0")].join("-");
      // `Date` rolls 30 February over to March, so the text that comes back differs.
      const date = new Date(`${iso}T00:00:00Z`);
      const exists = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso);
      expect(isPossibleDate(iso)).toBe(exists);
      expect(isPossibleDate(iso.slice(0, 7))).toBe(m >= 1 && m <= 12);
    }),
  );
});

test.each(["", "20", "0000", "2020-", "2020-5", "2020/05", "2020-05-12T00:00", " 2020", "２０２０"])(
  "refuses “%s”",
  (text) => {
    expect(isPossibleDate(text)).toBe(false);
  },
);
