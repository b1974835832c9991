import { expect, it } from "vitest";
import { loadLexicon } from "@/lib/restoration/lexicon/lexicon";
import { findShiftedRuns } from "@/lib/restoration/shifted/find-shifted-runs";

// As copies on the web have them, cut short. Some show the marks as ASCII, some as they were.
const read = (copy: string) => {
  const chars = Array.from(copy);
  return findShiftedRuns(chars, [], loadLexicon()).map((run) => ({
    ...run,
    before: chars.slice(run.start, run.end).join(""),
    after: run.candidates[0]?.text,
  }));
};

it.each([
  ["鄉(xiāng)村調(diào)研??疾炱陂g,發(fā)表了重要講話。", "。考察期間"],
  ["城建經(jīng)濟口征求意見座談會?h委常委、常務(wù)副縣長出席會議,企業(yè)負責人參加。", "。縣"],
  ["有關(guān)人員反映情況。”在接受采訪時說?！笔茉L群眾表示，問題已經(jīng)得到解決。", "。”受訪"],
  ["把相關(guān)要求落實到位?，F(xiàn)場的企業(yè)代表說，這次改革解決了問題。", "。現"],
  ["看望魯?shù)榈卣馂?zāi)區(qū)干部群眾,深入企業(yè)、工地。", "甸地震災"],
  ["大局的關(guān)鍵點(diǎn)?！蔽淝鍏^(qū)政協(xié)主席說，成績(jī)來之不易。", "。”武清區"],
  ["1978—1995年?！拔母铩苯Y束后，中國國有企業改革起步。", "。“文革”結"],
  [
    "經(jīng)濟關(guān)系正?；⒅贫然鸵?guī)范化提供了重要保障，為保稅港區(qū)與開發區的合作打下基礎(chǔ)。",
    "常化、制度化和規",
  ],
  // An ASCII bracket behind a mark or a character that was torn.
  ["形成育人的協(xié)同效應(yīng)?!盵1]習(xí)近平突破了傳統(tǒng)課程的局限性。", "。”["],
  ["蘊(yùn)含著巨大的發(fā)展?jié)摿3]。自國(guó)家實(shí)施改革以來", "潛力["],
  ["預(yù)防慢性非傳染性疾?。?、死因、行為危險(xiǎn)因素監(jiān)測,對(duì)居民健康有利(lì)。", "病："],
  // The byte 80, as browsers show it.
  ["之后，我們?nèi)齻€(gè)一起回到北京，對(duì)公司進(jìn)行了調(diào)整。", "三個"],
  // A phrase of policy prose with brackets in it.
  ["基本原則保持一致。要求各?。ㄊ校╅_放一定比例的市場，并負(fù)責(zé)監(jiān)管。", "省（市）開"],
  // What browsers have made of codes that are left to users.
  ["居民消費(fèi)成為經(jīng)濟學的熱點?！笆\uE18D\uE495濉逼陂g消費無論在經(jīng)濟", "。“十二五”期間"],
])("reads %s", (copy, after) => {
  expect(read(copy).map((run) => run.after)).toContain(after);
});

it.each([
  "消費對經(jīng)濟增長的驅(qū)動力成為熱點?!笆濉逼陂g消費均占據(jù)第一位。",
  "消費對經(jīng)濟增長的驅(qū)動力成為熱點？這是問題?！笆濉逼陂g消費均占據(jù)第一位，對經(jīng)濟有利。",
])("lists the five-year plans, and is sure of none: %s", (copy) => {
  const run = read(copy).find(({ before }) => before.includes("笆濉"));
  expect(run?.certain).toBe(false);
  expect(run?.candidates.slice(0, 2).map(({ text }) => text)).toEqual(
    expect.arrayContaining(["。“十三五”期間", "。“十二五”期間"]),
  );
});

it.each([
  ":::\n行政院會今天通過草案，院長表示，請相關部會加速推動。\n:::\n回首頁",
  "即时比分办公厅?????\n2022年9月1日????????\n各市人民政府：现将意见印发给你们，请认真贯彻执行。",
  "????數(shù)字經(jīng)濟發(fā)展迅速,成為新的增長點。?\n?企業(yè)轉(zhuǎn)型加快。",
  "什么?!为什么?不知道。",
])("reads nothing into what a page or lost spaces have left: %s", (copy) => {
  expect(read(copy)).toEqual([]);
});

it("reads the others beside one of which nothing fits", () => {
  const copy =
    "作出新部署??倳?shū)記強(qiáng)調(diào),主要方向?yàn)閲?guó)際衛(wèi)生體系。因此,?guó)內(nèi)學(xué)者對(duì)財政進(jìn)行了研究。";
  const found = read(copy).map(({ after, explained }) => [after, explained]);
  expect(found).toEqual([
    ["。總書", true],
    ["為國", true],
    ["國", false],
  ]);
});

it("leaves a lost letter in a name in Latin letters", () => {
  expect(read("聯(lián)合國(guó)教科文組織的G?ran和M?ller參與(yù)制定,發(fā)表了講話。")).toEqual([]);
});

it("is not sure where a lost byte has taken a digit with it", () => {
  const copy = "把前途(tú)葬送?!?978年以后(hòu),改革开放(fàng)使国家富强(qiáng)。";
  const [run] = read(copy);
  expect(run).toMatchObject({ before: "?!?", after: "。”", certain: false, mayLackDigit: true });
});

it("reads across a mark that stood for itself before a lost byte that has taken a digit with it", () => {
  const copy = "(浙江?。?025年嘉興市人民政府政府工作報(bào)告\n現(xiàn)在，我代表市人民政府向大會(huì)報(bào)告工作。";
  expect(read(copy)).toMatchObject([
    { before: "?。?", after: "省）", explained: true, certain: false, mayLackDigit: true },
  ]);
});
