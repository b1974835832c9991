import { expect, it } from "vitest";
import { soundTexts } from "@/bench/restoration/read-texts";
import { restore } from "@/lib/restoration";
import { KINDS } from "@/lib/restoration/kinds/all";
import { repairText } from "@/bench/restoration/score";

const told = async (text: string) => {
  const { report } = await restore(new TextEncoder().encode(text), { name: "copy.txt", terms: [] });
  return report.suspicions.filter(({ kind }) => kind === "strewn-marks").map((one) => one.text);
};

const STREWN =
  "加快建!设现代化水利设,施,完善管》理制度。各级政】府要加强领:导,落实责—任,保障资,金。\n" +
  "坚持改。革创新,推进农:业发展和生!态保护,提高服,务水平,让群》众满意。\n";

it("tells marks inside of words where a site has strewn them", async () => {
  expect((await told(STREWN)).length).toBeGreaterThanOrEqual(8);
});

it("leaves alone what stands between two characters by accident", async () => {
  expect(await told("坚持人民至上,以人为本。加快建设现代化水利设施,完善管理制度。建,设两个字不能分开。\n")).toEqual([]);
  for (const { text } of soundTexts()) {
    const { suspicions } = repairText(text, KINDS);
    expect(suspicions.filter(({ kind }) => kind === "strewn-marks")).toEqual([]);
  }
});
