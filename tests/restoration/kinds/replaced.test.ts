import { expect, test } from "vitest";
import { replaced } from "@/lib/restoration/kinds/replaced";
import { findingsOf, toldOf } from "./repair";
import { TERMS } from "./sound-texts";

const likelihood = { count: (word: string) => (["发布", "管理", "服务"].includes(word) ? 9 : 0) };
const known = { terms: TERMS, likelihood };

test("tells of an advertiser's name inside a phrase", () => {
  expect(toldOf(replaced, "着力提升乐动安卓app能力", known)).toHaveLength(1);
  expect(toldOf(replaced, "推进治理体系和亚博体育官网能力现代化", known)).toHaveLength(1);
  expect(toldOf(replaced, "健全某某苹果手机app下载机制", known)).toHaveLength(1);
});

test.each(["leyu乐鱼", "乐鱼leyu", "ag真人", "bob半岛", "华体会hth", "九游会J9", "kaiyun开云体育"])(
  "tells of %s",
  (name) => {
    expect(toldOf(replaced, `着力提升${name}能力`, known)).toEqual([name]);
  },
);

test("leaves a peninsula's figures", () => {
  expect(toldOf(replaced, "山东半岛GDP增长，半岛wifi覆盖", known)).toEqual([]);
});

test("tells of terms that should be there and are not", () => {
  expect(toldOf(replaced, "深化“发布管理服务”改革", known)).toEqual(["发布管理服务"]);
  expect(toldOf(replaced, "打造一流经商环境，推动高品质发展", known)).toEqual(["经商环境", "高品质发展"]);
  expect(findingsOf(replaced, "打造一流经商环境", known)[0]?.note).toContain("营商环境");
});

test("leaves the words of Taiwan for what a term means, and tells of them in a traditional text of the mainland", () => {
  expect(findingsOf(replaced, "改善便民法制與經商環境，推進人才投資", known)).toEqual([]);
  expect(toldOf(replaced, "國務院和省委要求打造一流經商環境", known)).toEqual(["經商環境"]);
});

test("tells of words that a machine puts for others", () => {
  expect(toldOf(replaced, "深化鼎新，推进立异，健全轨制，经由过程实践", known)).toEqual([
    "深化鼎新",
    "立异",
    "轨制",
    "经由过程",
  ]);
});

test("tells of what a clinic wants to be found by inside a word, and not of what a text says of one", () => {
  const counts = { ...known, likelihood: { count: (word: string) => (["建设", "推进"].includes(word) ? 5000 : 0) } };
  expect(toldOf(replaced, "加快建某某脑科医院预约电话设，稳步励志故事推进", counts)).toEqual([
    "某某脑科医院预约电话",
    "励志故事",
  ]);
  expect(findingsOf(replaced, "公布各定点医院咨询电话，加快医院地址设置，讲好励志故事", counts)).toEqual([]);
});

test("tells of set phrases with a word exchanged, unless there is but one, or they stand beside the usual ones", () => {
  expect(toldOf(replaced, "全省会镇化率提高，刷新开放扩大，各级向导干部很重视", known)).toEqual([
    "省会镇化",
    "刷新开放",
    "向导干部",
  ]);
  expect(findingsOf(replaced, "各级向导干部很重视", known)).toEqual([]);
  expect(findingsOf(replaced, "刷新开放与改革开放，向导干部与领导干部", known)).toEqual([]);
});

test.each([
  "深化“放管服”改革，“发布管理服务”平台上线",
  "打造营商环境，改善经商环境",
  "开发手机app，推出官方APP，群众可用手机app办理",
  "体育产业与娱乐产业融合，彩票公益金支持",
  "群众通过手机登录平台，可用手机下载材料，在苹果官网查询",
  "推进政务手机APP建设，引导企业在官方登录入口办理",
  "国内生产总值（GDP）和PPP模式、APP应用",
  "地方当局的手艺人",
  "万博宣伟公司举办体育论坛",
  "对标“1+1+N”制度体系，推出2.0升级版",
])("leaves %s", (sound) => {
  expect(findingsOf(replaced, sound, known)).toEqual([]);
});

test("tells of the names of advertisers wherever they stand", () => {
  expect(toldOf(replaced, "要坚持乐鱼体育为中心，推进bob综合体育领导。", known)).toEqual(["乐鱼体育", "bob综合体育"]);
});
