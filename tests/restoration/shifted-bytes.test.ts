import { readFileSync } from "node:fs";
import { pinyin } from "pinyin-pro";
import { expect, it } from "vitest";
import { damageTraced } from "@/bench/restoration/damage/damage-traced";
import { profileOf, SITES, type Site } from "@/bench/restoration/damage/profiles";
import { cleanTexts, mapOneByOne } from "@/bench/restoration/damage/texts";
import { shiftedBytes } from "@/lib/restoration/kinds/shifted-bytes";
import { trace } from "@/lib/restoration/traced-text";
import { wordLikelihood } from "@/lib/restoration/word-likelihood";
import { reach } from "./reach";

const find = (source: string) => {
  const text = trace(source);
  const found = shiftedBytes.find(text, { source, terms: [], likelihood: wordLikelihood(), undoRewording: false });
  return found.map((finding) => ({ ...finding, before: text.chars.slice(finding.start, finding.end).join("") }));
};

it("finds both runs of the seed, reads one with certainty, and claims nothing of the other", () => {
  const [first, second, ...more] = find(readFileSync("content/articles/yichang-governance.damaged.txt", "utf8"));
  expect(more).toEqual([]);
  expect(first).toMatchObject({ before: "?!耙唤逅驏|", certain: false });
  expect(second).toMatchObject({ before: "?chē)?guó)", after: "國", certain: true });
});

it("finds nothing in sound text, whatever the script", () => {
  for (const text of cleanTexts()) {
    expect(find(text)).toEqual([]);
    expect(find(mapOneByOne(text))).toEqual([]);
  }
  const address =
    "參見：\nhttps://law.example/LawAll.aspx?pcode=D0070088\nhttps://law.example/GetFile.ashx?FileId=30&lan=C\n";
  expect(find(`${mapOneByOne(cleanTexts()[0] ?? "")}\n${address}`)).toEqual([]);
  expect(find("他问：“真的吗?”答:“是的!”什么?!为什么?不知道.")).toEqual([]);
});

it("is total: whatever stands there, it comes to an end", () => {
  for (const text of ["", "?", "?(", "?a)", "??????", "?(ā)".repeat(500), "耙".repeat(3000), "\0?\uD800!耙", "，?\n!?"])
    expect(() => find(text)).not.toThrow();
});

it("reads words of which two characters in a row have lost bytes", () => {
  const [run] = find("加强生态环境?;ぶ贫冉ㄉ?,建立长效机制;确保责任落实到位。");
  expect(run).toMatchObject({ before: "?;ぶ贫冉ㄉ?", after: "保护制度建设" });
});

it("reads what stands again as it read it the first time, each in its place", () => {
  const line = "加强生态环境?;ぶ贫冉ㄉ?,建立长效机制;确保责任落实到位。\n";
  const found = find(line.repeat(4));
  const [first] = found;
  expect(found).toHaveLength(4);
  for (const [at, { start, end, before, after }] of found.entries()) {
    const offset = at * Array.from(line).length;
    expect({ start, end }).toEqual({ start: (first?.start ?? 0) + offset, end: (first?.end ?? 0) + offset });
    expect({ before, after }).toEqual({ before: "?;ぶ贫冉ㄉ?", after: "保护制度建设" });
  }
});

it("closes what is open before a paragraph ends", () => {
  const [run] = find("企业反映:“办事更方便了?!?\n居民个人负担下降了。");
  expect(run).toMatchObject({ before: "?!?", after: "。”" });
});

it("sees lost bytes where a site leaves nothing of them", () => {
  const [run] = find("企業(yè)反映:“辦事更方便了!\n居民個人負(fù)擔(dān)下降(jiàng)了。");
  expect(run).toMatchObject({ before: "!", after: "。”" });
});

it("sees them also without pinyin, and beside true question marks", () => {
  const [spelled] = find("代表們問:“為何不早說呢?”企業認(rèn)為,這是“最好的服務”!敖窈筮要這樣辦!");
  expect(spelled).toMatchObject({ before: "!敖窈筮要", after: "。“今后還要", certain: true });
  const [plain] = find("群众说:“办事方便!薄敖窈蠡挂庋!");
  expect(plain?.after).toBe("。”“今后还要这样。”");
});

it("reads pinyin of a lost character also where the one before it is read alike", () => {
  const copy = "高新技(jì)跗笠岛凸嫔(shàng)工业(yè)企业(yè)加快技(jì)跎(shēng)级,强(qiáng)化创新。";
  expect(find(copy).map(({ after }) => after)).toContain("术升");
});

it("reads a spelled character of which a letter is left, and the rest vanished with the one before it", () => {
  const [run] = find(
    "村裏開會(huì)，農(nóng)民說(shuō)路要大家修，經(jīng)濟(jì)要發(fā)展，學(xué)校要建設(shè)?！靶氯r(nóng)”靠的是人，會(huì)上說(shuō)得實(shí)在。實(shí)事應(yīng)辦實(shí)。\n",
  );
  expect(run).toMatchObject({ before: "?！靶氯r(nóng)", after: "。“新三農" });
});

it("knows a lost byte also where the site spells a character in another tone than dictionaries do", () => {
  const [run] = find("單位對(duì)政績(jī)?cè)V求要慎重,個(gè)人的成績(jī)也要看,學(xué)生的考試成績(jī)另外算。\n");
  expect(run).toMatchObject({ before: "?cè)V", after: "訴", certain: true });
});

it("reads nothing in ? and letters alone that does not become them again", () => {
  const found = find(
    "單位對(duì)業(yè)務(wù)要慎重,學(xué)校的業(yè)務(wù)也要看,鄉(xiāng)鎮(zhèn)政府?dāng)?shù)據(jù)另外算。\nReports?on?the?Making?of?Roads,編號:A??文章編號:2\n",
  );
  expect(found.map(({ before, after }) => [before, after])).toEqual([
    ["?dāng)?shù)", "數"],
    ...["?t", "?M", "?R", "??"].map((before) => [before, undefined]),
  ]);
});

it("knows 可见 as what links sentences, and 可以 not", () => {
  const [run] = find(
    "路修好之後，進(jìn)村的客商多了，對(duì)農(nóng)民是好事?？梢?，先修路說(shuō)得對(duì)。會(huì)上大家也這樣說(shuō)。\n",
  );
  const [, second] = run?.candidates ?? [];
  expect(run?.certain).toBe(false);
  expect(second?.text).toBe("。可見");
  expect(second?.likelihood).toBeGreaterThan(0.1);
});

it("takes 么 for the simplified character that it is", () => {
  const [run] = find("“十百千”?bèi)髦甘裁?没(méi)有说(shuō)明,推进(jìn)改革。");
  expect(run?.candidates?.map(({ text }) => text).join(" ")).toContain("什么");
});

it("calls nothing certain beside readings that it has left out", () => {
  const copy =
    "试点“双基(jī)强化(huà)”的(de)前半部分?!八?jī)”指哪(nǎ)两?jiào)?xiàng),在所见(jiàn)材料(liào)中没(méi)有说(shuō)明。";
  const run = find(copy).find(({ before }) => before.startsWith("?!八"));
  expect(run?.certain).toBe(false);
});

it("reads a comma that a lost byte may have swallowed, and is not sure of it", () => {
  const [run] = find("加快(kuài)項目落地?dù)?企业得到实惠,群众(zhòng)满意,推进(jìn)改革。");
  expect(run?.certain).toBe(false);
  expect(run?.candidates?.map(({ text }) => text.slice(1))).toContain("，");
});

it("reads 等 at the end of a list, and 的 elsewhere", () => {
  const best = (text: string) => find(text)[0]?.after;
  expect(best("发展生物医药、电子信息、新材料?xì)?16条产业链(liàn),群众(zhòng)满意。")).toBe("等");
  expect(best("发展新材料?xì)?16条产业链(liàn),群众(zhòng)满意。")).toBe("的");
});

it("finds nothing where texts were put together that were spelled by different lists, also twice and without tones", () => {
  const [text = ""] = cleanTexts();
  const lines = text.split("\n");
  const copy = lines.map((line, at) =>
    Array.from(line, (char) => {
      const [plain] = pinyin(char, { type: "array", toneType: at % 3 === 0 ? "none" : "symbol" });
      const isSpelled = /\p{Script=Han}/u.test(char) && (char.charCodeAt(0) + at) % 4 === 0;
      return isSpelled ? `${char}(${plain})` + (at % 3 === 1 ? `(${plain})` : "") : char;
    }).join(""),
  );
  // Of two characters each was read in place of another: such a site leaves nothing of lost bytes.
  expect(
    find([...copy, "落实规(guī)划》!兑(guī)划》明确"].join("\n")).filter(({ before }) => !before.includes("兑")),
  ).toEqual([]);
});

// The floors are a little below what is reached. The issue asks for 970, 400, 750 and 500.
it("reads the runs of damaged clean texts well enough, and never claims a wrong one", () => {
  const { tally, exact, exactOfFew, listedOfFew, certain } = reach(cleanTexts(), 1);
  expect(tally.runs[0]).toBeGreaterThan(100);
  expect(exact).toBeGreaterThanOrEqual(970);
  expect(exactOfFew).toBeGreaterThanOrEqual(700);
  expect(listedOfFew).toBeGreaterThanOrEqual(940);
  expect(certain).toBeGreaterThanOrEqual(575);
  expect(tally).toMatchObject({ wronglyCertain: 0, invented: 0 });
}, 240_000);

it("looks behind pinyin that what stands before it may have, where what follows is no sense", () => {
  // Of 技术 the bytes of 际 were spelled, and 技 is read jì too.
  const copy = "推动技(jì)跗笠岛凸嫔掀笠敌⒄埂＜寄苋瞬藕图(jì)会交往都重要。\n国际(jì)合作。";
  expect(find(copy).map(({ after }) => after)).toEqual([expect.stringMatching(/^术企业和规上企业/)]);
  expect(find("推动技(jì)术企业协同发展。\n国际(jì)合作。")).toEqual([]);
});

it("is as sure beside a mark that came into a copy after its site had replaced such marks", () => {
  const text = mapOneByOne(`${cleanTexts()[0]}\n持续推进沿江整治，经济稳中向好。`);
  const site = profileOf(SITES[0] as Site, text, 1);
  const spelled = [...site.spelled, { char: "期", pinyin: "qī" }];
  const { copy } = damageTraced(text, { ...site, spelled });
  for (const mark of [",", "，", "，。"]) {
    const run = find(copy.replace(/,(?=[^,\n]*$)/u, mark)).at(-1);
    expect(run?.before).toContain("qī)M");
    expect(run?.note, mark).toBeUndefined();
  }
});

it("is not certain of a character before a digit of which a lost byte leaves nothing", () => {
  const text = "县域经济，县域发展，湖南(nán)和南(nán)方各省，南(nán)北。县域，县域。";
  // 县域17个 and 县由17个 have become the same: of the last character only the first byte was there, and it is lost.
  for (const before of ["人口净流入的", "吸引人口流向", "发展各地"])
    for (const run of find(`${text}${before}(nán)赜17个增加到35个。`)) expect(run.certain).toBe(false);
});

it("takes no letters for halves of characters where nothing shows that bytes were lost", () => {
  const copy =
    "國民經濟統計公報\n新能源(yuan)汽車產量8.6萬輛,PM2.5平均濃度(du)為30,引進IBM等企業,研發(fa)投入占比3%,要在教(jiao)育領域推廣,a表示甲方,b表示乙方.";
  expect(find(copy)).toEqual([]);
});

it("knows a copy with little pinyin, put in here and there, for what it is", () => {
  const copy =
    "第一条 (tiao)规定文明程度(du)。第二条规(gui) 范文明行为，各项规定依法(fa)执行。第三条，第四条和第五条(tiao)依照法规办理。程度不同，规范不同，第(di) 六条另定。";
  expect(find(copy)).toEqual([]);
});

it("looks where a byte was lost before a bracket that brought the reading out of step, though nothing else shows it", () => {
  const [run] = find(
    "本報雲州5月6日電。ㄓ浾咄鯘崳┤叙B老事業發展座談會6日召開,會議強調要完善養老服務體系,提升服務質量。",
  );
  expect(run).toMatchObject({ before: "。ㄓ浾咄鯘崳┤叙B", certain: false });
  expect(run?.candidates?.[0]?.text).toMatch(/（記者王潔）全市養$/u);
  expect(find("小学一年级先学拼音。ㄅㄆㄇㄈ是注音符号,ㄓ音的字有知、之。")).toEqual([]);
});

it("takes no character for one of the copy's script because it stands in damaged bytes", () => {
  const copy =
    "經濟發(fā)展(zhǎn),產業(yè)轉(zhuǎn)型,水(shuǐ)清岸綠,鴻(hóng)雁東(dōng)飛。确?!耙唤逅?shuǐ)向東(dōng)流(liú)”,各級部門(mén)做好服(fú)務??缭进?hóng)溝,首先要保留傳統渠道。";
  const [first] = find(copy);
  expect(first?.before).toBe("?!耙唤逅?shuǐ)");
  // 进 is there, in what is left of 跨越.
  expect(first?.after).not.toContain("进");
});

it("leaves a run of which each reading is rather wrong than right, as one that has lost a digit", () => {
  const copy =
    "面对诸多问题?!?〕\n城市(shì)治理要發(fā)展經(jīng)濟(jì),學(xué)校的業(yè)務(wù)要看實(shí)效,群眾滿意。鄉(xiāng)鎮(zhèn)政府?dāng)?shù)據(jù)另外算。\n";
  const [run] = find(copy);
  expect(run).toMatchObject({ before: "?!?", certain: false });
  expect(run?.after).toBeUndefined();
});

it("leaves a question mark to the words around it where bytes leave nothing else", () => {
  const copy = "第一是服務?APP?建設,第二是制度。鄉(xiāng)鎮(zhèn)政府?dāng)?shù)據(jù)另外算。\n";
  expect(find(copy).map(({ before }) => before)).toEqual(["?dāng)?shù)"]);
});

it("reads a run as if a comma were not there that the site puts before every mark", () => {
  const [run] = find(
    "会议强调,,发展是第一要(yào)务,?!笆奈?wǔ)”时(shí)期,,改(gǎi)革要(yào)深(shēn)入,,办法要(yào)务实,。企业受益,。\n",
  );
  expect(run).toMatchObject({ before: "?!笆奈?wǔ)", after: "。“十四五", certain: false });
});
