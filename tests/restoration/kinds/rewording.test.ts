import { expect, test } from "vitest";
import { rewording } from "@/lib/restoration/kinds/rewording";
import { findingsOf, repair, toldOf } from "./repair";
import { SOUND } from "./sound-texts";

const REWORDED = "省委提出最佳化营商环境，为民众提供品质更高的资讯服务，支援网路建设。";
const TRADITIONAL = "省委、市委提出最佳化營商環境，為民眾提供品質更高的資訊服務，支援網路建設，國務院批准。";

test("tells what a converter reworded, with what it may have been", () => {
  expect(toldOf(rewording, REWORDED)).toEqual(["最佳化", "民众", "品质", "资讯", "支援", "网路"]);
  expect(findingsOf(rewording, REWORDED)[0]).toMatchObject({
    certain: false,
    note: expect.stringContaining("优化") as string,
  });
});

test("undoes it only when asked to, in the text's script", () => {
  const known = { undoRewording: true };
  expect(repair(rewording, REWORDED)).toBe(REWORDED);
  expect(repair(rewording, REWORDED, known)).toBe("省委提出优化营商环境，为群众提供质量更高的信息服务，支持网络建设。");
  expect(repair(rewording, TRADITIONAL, known)).toBe(
    "省委、市委提出優化營商環境，為群眾提供質量更高的信息服務，支持網絡建設，國務院批准。",
  );
  expect(findingsOf(rewording, REWORDED, known).every(({ certain }) => !certain)).toBe(true);
});

test.each([
  "依靠群众，支援灾区，提高品质，透过现象看本质，建立民众档案资料",
  "台灣的資訊產業發展迅速，網路普及，民眾使用軟體",
  "多数位于山区，课程式样多，工程式样，便捷运输，规模组织，媒介面临",
  "某某资讯公司",
  "软体动物和硬体动物的化石，代入方程式，研制软体机器人",
])("leaves %s", (sound) => {
  expect(findingsOf(rewording, sound)).toEqual([]);
});

test("sound texts stay though it is asked to undo", () => {
  for (const text of SOUND) expect(repair(rewording, text, { undoRewording: true })).toBe(text);
});
