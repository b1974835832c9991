import { expect, test } from "vitest";
import { pinyin } from "@/lib/restoration/kinds/pinyin";
import { processorTime } from "../../processor-time";
import { findingsOf, repair, toldOf } from "./repair";

/** Pairs enough to say that a copy has pinyin throughout. */
const PAIRS = "學(xué)國(guó)務(wù)院(yuàn)";

test.each([
  ["學(xué)習(xí)", "學習"],
  ["学(xue)习(xi)贯彻", "学习贯彻"],
  ["國(guo)(guo)務(wu)(wu)院", "國務院"],
  ["國(guo(guo))務((wu)wu)院", "國務院"],
  ["國( guó )務(w ù)院", "國務院"],
  ["國 (guó)務 (wù)院", "國務院"],
  ["學(xue2)習(xi2)", "學習"],
  ["国(guo2)家(jia1)的(de0)", "国家的"],
  ["会(hu?)议(y?)", "会议"],
  ["绿(lǜ)色旅(lv)游", "绿色旅游"],
  ["绿(lü)色", "绿色"],
  ["中国(zhōng guó)人(rén)", "中国人"],
  ["习近平(xi jin ping)", "习近平"],
  ["書(shū)記(jì)著(zhe)眼", "書記著眼"],
  ["分析器(qì)(lexer)和圖(tú)(graph)", "分析器(lexer)和圖(graph)"],
  [`${PAIRS}覺(jué)得(de)`, "學國務院覺得"],
])("%s", (damaged, clean) => {
  expect(repair(pinyin, PAIRS + damaged)).toBe(`學國務院${clean}`);
});

test("full-width brackets count where the copy has them throughout", () => {
  const damaged = "学（xué）习（xí）国（guó）务（wù）院（yuàn）发（fā）展（zhǎn）会（huì）议（yì）精（jīng）神（shén）";
  expect(repair(pinyin, damaged)).toBe("学习国务院发展会议精神");
});

test.each([
  "国内生产总值（GDP）增长",
  "政府和社会资本合作(PPP)模式",
  "手机应用（app）下载",
  "手机应用(app)下载",
  "广东的圩（xū）日",
  "圩（xū）和甪（lù）直",
  "他着（zhuó）力强调",
  "锂(Li)电池，钠(Na)离子",
  "函数(f)与变量(x)",
  "选项(a)、(b)、(c)",
  "我们能(can)做什么",
  "方法(method)和标准(standard)",
  "（试行）",
  "附件(1)",
  "世界贸易组织(wto)",
  "他和(he said so)",
  "（深化改革(app)）",
])("leaves %s", (sound) => {
  expect(findingsOf(pinyin, sound)).toEqual([]);
});

test.each([
  "国内生产总值(GDP)",
  "国内生产总值（GDP）",
  "锂(Li)电池",
  "应用(app)",
  "应用（app）",
  "世贸(wto)",
  "方法(method)",
  "圩（xū）",
])("leaves %s in a copy with pinyin too", (sound) => {
  expect(repair(pinyin, PAIRS + sound)).toBe(`學國務院${sound}`);
});

test("the space that a site has put behind each bracket goes with it, one that only stands there does not", () => {
  expect(repair(pinyin, "多個(ge) 省(sheng) 市(shi) 召開(kai) 會(hui) 議")).toBe("多個省市召開會議");
  const behind = "多個(ge) 省(sheng) 市(shi) 的主義(yi) 、圈子，從(cong) 19世紀起(qi) ";
  expect(repair(pinyin, behind)).toBe("多個省市的主義、圈子，從19世紀起");
  expect(repair(pinyin, "學(xué)習(xí)與(yǔ)實(shí)踐(jiàn) 一")).toBe("學習與實踐 一");
});

test("a single pair is certain where the character needs no gloss, and told where it may", () => {
  expect(findingsOf(pinyin, "學(xué)習")).toEqual([{ start: 1, end: 6, after: "", certain: true }]);
  expect(toldOf(pinyin, "赶圩(xū)")).toEqual(["(xū)"]);
  expect(toldOf(pinyin, "银行(háng)")).toEqual(["(háng)"]);
  expect(toldOf(pinyin, "老幺(yāo)、幺(yāo)妹、幺(yāo)爸和幺(yāo)店子")).toHaveLength(4);
});

test("in a copy with pinyin what is no reading of its character goes, but is not certain", () => {
  const text = `${PAIRS}車(gōng)`;
  expect(repair(pinyin, text)).toBe("學國務院車");
  expect(findingsOf(pinyin, text).map(({ certain }) => certain)).toEqual([true, true, true, true, false]);
  expect(toldOf(pinyin, `${PAIRS}車(gong)`)).toEqual(["(gong)"]);
});

test("a pair that lost a bracket goes where the copy has pinyin, but is not certain", () => {
  expect(repair(pinyin, `${PAIRS}產(chǎn業(yè)`)).toBe("學國務院產業");
  expect(repair(pinyin, `${PAIRS}產chǎn)業(yè)`)).toBe("學國務院產業");
});

test.each(["产chǎn)业", "国(guo务院", "优you)化", "国(guo(guo)务院", "国（guo）"])(
  "tells %s where it stands alone",
  (text) => {
    expect(findingsOf(pinyin, text)).toMatchObject([{ certain: false, note: expect.any(String) }]);
    expect(repair(pinyin, text)).toBe(text);
  },
);

test.each([
  ["国(guo(guo)务院", "国务院"],
  ["国((guo)务院", "国务院"],
  ["国(guo(guo)\n", "国\n"],
  ["国(guo))务院", "国务院"],
  ["国[guo]务院", "国务院"],
  ["务院(yuàn（PPP）", "务院（PPP）"],
  ["（边建边收shōu)）并列", "（边建边收）并列"],
  ["(经国(guo)))务院", "(经国)务院"],
  ["（经国(guo)务院批准）", "（经国务院批准）"],
  ["(经国(guo))务院", "(经国)务院"],
])("a bracket too many or of another form goes too: %s", (damaged, clean) => {
  expect(repair(pinyin, `${PAIRS}${damaged}`)).toBe(`學國務院${clean}`);
});

test("pinyin of which all has lost a bracket goes, as likely", () => {
  const copy = "近年(nian来，深入贯彻落(luo实决策(ce部署，着眼发(fa展，推进改(gai革，优化营商环境";
  expect(repair(pinyin, copy)).toBe("近年来，深入贯彻落实决策部署，着眼发展，推进改革，优化营商环境");
  expect(findingsOf(pinyin, copy).some(({ certain }) => certain)).toBe(false);
});

test("a few in full-width brackets without tones, of what everybody can read, say that a site put them in", () => {
  expect(repair(pinyin, "中国（guo）共产党（dang）高度重视发（fa）展，在圩（xū）镇推进（jin）改（gai）革")).toBe(
    "中国共产党高度重视发展，在圩（xū）镇推进改革",
  );
});

test("a gloss stays beside pinyin that has no tones, also behind it", () => {
  const copy = "国（guo）家，改（gai）革，开（kai）放，共产党（dang），圩（xū）镇";
  expect(repair(pinyin, copy)).toBe("国家，改革，开放，共产党，圩（xū）镇");
  expect(repair(pinyin, "国(guo)家(jia)改(gai)革(ge)开放，圩(xu)（xū）镇")).toBe("国家改革开放，圩（xū）镇");
});

test("a long text takes linear time", () => {
  const text = `${PAIRS}發展(`.repeat(10_000) + "(".repeat(50_000);
  const start = processorTime();
  repair(pinyin, text);
  expect(processorTime() - start).toBeLessThan(10_000);
});

test("pinyin in full-width brackets beside much in others is taken out as likely, a gloss stays", () => {
  const copy = "国(guó)家和经(jīng)济社(shè)会改(gǎi)革开(kāi)放，民（mín）政部门在圩（xū）镇调研";
  const [full, ...more] = findingsOf(pinyin, copy).filter(({ start }) => copy[start] === "（");
  expect(full).toMatchObject({ after: "", certain: false });
  expect(more).toEqual([]);
});

test("pinyin behind a mark is told, where the copy has pinyin: its character is lost", () => {
  expect(toldOf(pinyin, `${PAIRS}完善領導包!(zhuan)班推進,(wto)規則`)).toEqual(["(zhuan)"]);
  expect(toldOf(pinyin, "完善領導包!(zhuan)班推進")).toEqual([]);
});
