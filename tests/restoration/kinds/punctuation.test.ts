import { expect, test } from "vitest";
import { punctuation } from "@/lib/restoration/kinds/punctuation";
import { processorTime } from "../../processor-time";
import { findingsOf, repair, toldOf } from "./repair";

test.each([
  ["省委提出:推进治理,谱写新篇章.", "省委提出：推进治理，谱写新篇章。"],
  ["最高效率;最优服务!为什么?", "最高效率；最优服务！为什么？"],
  ["(作者系中共宜昌市委副书记、市政府市长)", "（作者系中共宜昌市委副书记、市政府市长）"],
  ['提出"放管服"改革,打造"磁场".', "提出“放管服”改革，打造“磁场”。"],
  ['提出“放管服"改革', "提出“放管服”改革"],
  ['他说:"走在前列."', "他说：“走在前列。”"],
  ["2020年,我们完成134家,增长5.3%.", "2020年，我们完成134家，增长5.3%。"],
  ["会议强调:1.坚持领导;2.坚持改革创新.3.坚持依法行政.", "会议强调：1.坚持领导；2.坚持改革创新。3.坚持依法行政。"],
  ["货币增长8.3%,GDP为100万亿元,比例6:3.", "货币增长8.3%，GDP为100万亿元，比例6:3。"],
  ["投资1800亿元,用地3,000亩", "投资1800亿元，用地3,000亩"],
  ["时间:8:30,比例:6:3:1", "时间：8:30，比例：6:3:1"],
  ["对标“1+1+N”,推出2.0版,加快“1233+80”.", "对标“1+1+N”，推出2.0版，加快“1233+80”。"],
  ["差异显著(P<0.01),推广政府和社会资本合作(PPP)模式,", "差异显著（P<0.01），推广政府和社会资本合作（PPP）模式，"],
  ["详见www.hubei.gov.cn,或写信至a.b@c.cn.", "详见www.hubei.gov.cn，或写信至a.b@c.cn。"],
  ["详见https://a.cn/b?c=1,2.", "详见https://a.cn/b?c=1,2。"],
  ["打开报告.docx,再看data.v2.csv", "打开报告.docx，再看data.v2.csv"],
  ["发展 , 提升", "发展，提升"],
  ["发展, 提升", "发展，提升"],
  ["教育、医疗......等", "教育、医疗……等"],
  ["??为深入学习", "\u3000\u3000为深入学习"],
  ["前文。\n? ?为深入学习", "前文。\n\u3000 \u3000为深入学习"],
  ['摘"要:改革', "摘\u3000要：改革"],
  ['关键词"治理;改革', "关键词\u3000治理；改革"],
  ['中图分类号 D63 文献标识码 A"DOI 10.1/x', "中图分类号 D63 文献标识码 A\u3000DOI 10.1/x"],
  ['关键词"治理"一词', "关键词“治理”一词"],
  ["[摘? ? 要] 深化改革，第?一章", "[摘\u3000 \u3000 要] 深化改革，第？一章"],
  [
    "中图分类号：TV213.4? ?文献标识码：A? 文章编号：1003",
    "中图分类号：TV213.4\u3000 \u3000文献标识码：A\u3000 文章编号：1003",
  ],
  ["第一章 总??則\n為了發展", "第一章 总\u3000\u3000則\n為了發展"],
  ["(试行）", "（试行）"],
  [
    "文明城市评选是推进城市文明建设、探索现代化治理新模式的重要实践,据已有研究,Duranton et al., “The Productivity Advantages of Large Cities”, Econometrica, 2012,提出了许多值得借鉴的思路",
    "文明城市评选是推进城市文明建设、探索现代化治理新模式的重要实践，据已有研究，Duranton et al., “The Productivity Advantages of Large Cities”, Econometrica, 2012，提出了许多值得借鉴的思路",
  ],
  ["（试行)", "（试行）"],
  ["**总体要求:**坚持", "**总体要求：**坚持"],
  ["占68.5%, 比去年高, 共134家.2020年", "占68.5%，比去年高，共134家。2020年"],
  ["手机应用(APP).打开,共134.其中,由1.5到1.7.第三", "手机应用（APP）。打开，共134。其中，由1.5到1.7。第三"],
  [
    "一,详见http://www.example.cn/river/2020-07/report-of-the-year.html.",
    "一，详见http://www.example.cn/river/2020-07/report-of-the-year.html。",
  ],
  ["补偿额=基数×(达标率-目标值),其中", "补偿额=基数×（达标率-目标值），其中"],
  ['他说:“想都不敢想."', "他说：“想都不敢想。”"],
  ['有企业反映,"Seeing is believing",看到样品才肯下单', "有企业反映，“Seeing is believing”，看到样品才肯下单"],
  ["浏览量:      时间:2016-01-17", "浏览量：      时间：2016-01-17"],
  ["来源:云州网   作者:   2013-12-19 14:16", "来源：云州网   作者：   2013-12-19 14:16"],
  ["会议强调:   要坚持", "会议强调：要坚持"],
  ["同时,,,加强", "同时，，，加强"],
  ["发展, ?! 提升", "发展，？！提升"],
  ["这是真的?!", "这是真的？！"],
])("%s", (damaged, clean) => {
  expect(repair(punctuation, damaged)).toBe(clean);
});

test.each([
  "为深入学习，省委提出：推进治理。“双胜利”！为什么？（作者系市长）",
  "推广政府和社会资本合作(PPP)模式，差异显著(P<0.01)，共1,000.5亿元",
  "国内生产总值（GDP）增长6.3%，比例6:3:1，时间8:30",
  'The policy (2020) says: yes, no; 3.5? "Fine!"',
  "1.总体要求",
  "一.总体要求",
  "1) 总体要求",
  "(1) x = f(x)，其中f(x)为增函数",
  "[1] 张三, 李四. 论治理[J]. 中国社会科学, 2019, (3): 12-15.",
  "李四. 治理论[M]. 北京: 人民出版社, 2018.",
  "见[国务院文件](https://www.gov.cn/a,b;c.html)和![图](a.png)",
  "网址：http://www.gov.cn/2021-01/26/content_41451593.htm",
  "代码`a(b, c);`不变",
  "采用Windows 10.0，C++、Node.js与A,B两组",
  "增长率(%)",
  "电话：0717-6256789，邮箱：office@yichang.gov.cn",
  "时任主席约翰·F. 肯尼迪",
  "第3.2节，表1.2",
])("leaves %s", (sound) => {
  expect(findingsOf(punctuation, sound)).toEqual([]);
});

const TYPESET = "坚持新发展理念，畅通循环；打好攻坚战，推动发展（试行）。他说：“好”。";

test.each([
  "版本号为主版本.次版本.修订号",
  "占10%(不含基金)",
  '这是"a new approach"的治理',
  '发言5\'30"以内，65"电视',
  "参考文献:",
])("leaves an author's %s in a text that has its Chinese marks", (own) => {
  expect(findingsOf(punctuation, `${TYPESET}\n${own}，${TYPESET}`)).toEqual([]);
});

test("a mark that was replaced throughout is none of an author's", () => {
  const damaged = TYPESET.replaceAll("（", "(").replaceAll("）", ")").repeat(4);
  expect(repair(punctuation, damaged)).toBe(TYPESET.repeat(4));
});

test.each([
  [
    '一、修改为:"本省居民参加活动。\n部队执行任务。"\n二、修改为:"方针。"',
    "一、修改为：“本省居民参加活动。\n部队执行任务。”\n二、修改为：“方针。”",
  ],
  ['他说:\n"各位代表,\n\n"现在报告工作。\n"谢谢大家。"', "他说：\n“各位代表，\n\n“现在报告工作。\n“谢谢大家。”"],
])("a quotation goes on over lines, and each may open it again: %s", (damaged, clean) => {
  expect(repair(punctuation, damaged)).toBe(clean);
  expect(toldOf(punctuation, damaged)).toEqual([]);
});

test("a mark that is missing does not turn those of the lines below", () => {
  expect(toldOf(punctuation, '修改为:"本省居民参加活动。\n提出"放管服"改革。\n执行任务。"')).toEqual(['"', '"']);
});

test.each(["今年會不會有水患?部長回答。", "有没有问题?部长回答。"])("X不X asks: %s", (text) => {
  expect(findingsOf(punctuation, text).map(({ certain }) => certain)).toEqual([true]);
});

test("a question mark in a sentence that asks nothing is not certain", () => {
  expect(findingsOf(punctuation, "宜昌?是城市").map(({ certain }) => certain)).toEqual([false]);
  expect(findingsOf(punctuation, "什么是治理?治理是").map(({ certain }) => certain)).toEqual([true]);
});

test("nor is a mark that may be what is left of a damaged byte", () => {
  for (const text of ["转变?yōu)工作方式", "确?!耙唤", "产业循环??、经济"])
    for (const { certain } of findingsOf(punctuation, text)) expect(certain, text).toBe(false);
  expect(findingsOf(punctuation, "他喊道“走?”便走").map(({ certain }) => certain)).toEqual([true]);
  expect(findingsOf(punctuation, "这怎么可能?!他不信").map(({ certain }) => certain)).toEqual([true, true]);
});

test("no mark is put where a number may have lost a digit", () => {
  expect(repair(punctuation, "自今?月份起实行，启动?4小时热线。")).toBe("自今?月份起实行，启动?4小时热线。");
  expect(toldOf(punctuation, "自今?月份起实行")).toEqual(["?"]);
});

test("question marks around the name of a paper are the marks of a title, and not certain", () => {
  const damaged = "七部委联合印发?关于深化教育的意见?，再次强调。\n?国务院关于开展试点的通知?已印发。";
  expect(repair(punctuation, damaged)).toBe(
    "七部委联合印发《关于深化教育的意见》，再次强调。\n《国务院关于开展试点的通知》已印发。",
  );
  expect(findingsOf(punctuation, damaged).map(({ certain }) => certain)).toEqual([false, false, false, false]);
  expect(repair(punctuation, "为什么?大家要学习这个意见?")).toBe("为什么？大家要学习这个意见？");
});

test("question marks behind a stop are the spaces that they replaced", () => {
  const damaged = "发展具有重大意义。?\n坚持稳中求进。????各地要抓好落实。";
  expect(repair(punctuation, damaged)).toBe(
    "发展具有重大意义。\u3000\n坚持稳中求进。\u3000\u3000\u3000\u3000各地要抓好落实。",
  );
  for (const { certain } of findingsOf(punctuation, "它包括哪些?????我们")) expect(certain).toBe(false);
});

test("a quotation mark without its other one is told", () => {
  expect(toldOf(punctuation, '提出"放管服改革')).toEqual(['"']);
});

test("a long text takes linear time", () => {
  const text =
    '省委提出:"推进"(治理),谱写...新篇章.'.repeat(5_000) +
    "((((".repeat(20_000) +
    "a@".repeat(20_000) +
    "a.".repeat(20_000);
  const start = processorTime();
  repair(punctuation, text);
  expect(processorTime() - start).toBeLessThan(10_000);
});

test("takes two question marks at the beginning of a paragraph for its indentation, whatever follows", () => {
  expect(repair(punctuation, "??2023年，全市共有社区126个。\n??1.加强党建\n??GDP增速\n?GDP")).toBe(
    "　　2023年，全市共有社区126个。\n　　1.加强党建\n　　GDP增速\n?GDP",
  );
});

test("a question mark beside a letter or a digit, where nobody asks, is a space and not certain", () => {
  const damaged = "1?优势互补\n城市比较GDP?增长与民生，推广?APP?建设";
  expect(repair(punctuation, damaged)).toBe("1 优势互补\n城市比较GDP 增长与民生，推广 APP 建设");
  expect(findingsOf(punctuation, damaged).some(({ certain }) => certain)).toBe(false);
});

test("but where a sign or a letter may be lost too, it is only told", () => {
  const damaged = "增长率为5.3?,比上年低1.1?左右，推动Big?Data产业";
  expect(repair(punctuation, damaged)).toBe("增长率为5.3?，比上年低1.1?左右，推动Big?Data产业");
  expect(toldOf(punctuation, damaged)).toEqual(["?", "?", "?"]);
});

test.each(["如何看待GDP?专家认为", "为什么?3年来一直如此", "为什么?GDP增长不等于发展"])(
  "but a question is one: %s",
  (text) => {
    expect(repair(punctuation, text)).toBe(text.replace("?", "？"));
  },
);

test("what the sentence before asks makes no question", () => {
  expect(findingsOf(punctuation, "什么是治理。宜昌?是城市").map(({ certain }) => certain)).toEqual([false]);
});
