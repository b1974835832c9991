import { expect, test } from "vitest";
import { convert } from "@/lib/conversion";
import { doubtfulForms, isOneByOne } from "@/lib/restoration/chinese/one-by-one";
import { mapOneByOne } from "../kinds/map-one-by-one";
import { ARTICLE, SIMPLIFIED, TRADITIONAL } from "../kinds/sound-texts";

test("tells a text that was only mapped to traditional characters", () => {
  const genuine = convert(ARTICLE, { from: "zh-Hans", to: "zh-Hant" }).text;
  expect([genuine, TRADITIONAL.join("\n")].map((text) => isOneByOne(text))).toEqual([false, false]);
  expect([true, false].map((keeps) => isOneByOne(mapOneByOne(ARTICLE, keeps)))).toEqual([true, true]);
});

test("never takes stretches of genuine text for mapped, whatever their length", () => {
  for (const size of [3, 5, 10, 25])
    for (let at = 0; at < TRADITIONAL.length; at += size)
      expect(isOneByOne(TRADITIONAL.slice(at, at + size).join("\n"))).toBe(false);
});

test("two wrong characters are enough where no other is as only an author has it", () => {
  expect(isOneByOne("他在里面回應，從此以后不再干預")).toBe(true);
  expect(isOneByOne("他在裡面回應，從此以后不再干預，關係也不好")).toBe(false);
});

test.each([
  "本辦法自發布日施行。地方志書應依計畫纂修，得以註音字母註記，逕予銷毀，並得複委託其他單位，併案申請。臺北市週邊地區。",
  "本港於去年8月已生效《穩定幣條例》，金管局總裁余偉文在會議後表示，已要求滙豐盡快提交報告，並採取補充措施。",
  "余偉文表示，外滙基金與政府之間的分賬安排行之有效，會盡快做出決定，均須遵守當地監管規定。",
  "據了解，深入了解各地情況，工作更扎實，也能借助金融科技，余先生的藝術館捲土重來。",
  "他透露，毋須更改，數量「唔會多」，本港市民可放心，與各界聯系緊密，制造業不受影響。",
])("never takes text of Hong Kong or Taiwan for mapped, whatever forms it prefers: %s", (text) => {
  expect(isOneByOne(text)).toBe(false);
});

test("one wrong character is enough in a text that is long and has nothing of an author", () => {
  const line = "生態環境保護機制不斷完善，產權屬關系明晰，工業用地布局優化，城鄉融合發展質量提升，";
  expect(isOneByOne(line)).toBe(false);
  expect(isOneByOne(`${line}${"推動經濟社會高質量發展，健全資源管理體系，".repeat(18)}`)).toBe(true);
  expect(isOneByOne(`${line}${"推動經濟社會高質量發展，健全資源管理體系，".repeat(18)}並於年內完成`)).toBe(false);
});

test("a form in a word of which another was left speaks for no author", () => {
  const line = "推動經濟社會高質量發展，健全資源管理體系，".repeat(18);
  expect(isOneByOne(`降低杠桿率，${line}`)).toBe(true);
  expect(isOneByOne(`降低槓桿率，防範風險，${line}`)).toBe(false);
});

test("forms that only an author has speak against as many that were left", () => {
  expect(isOneByOne("由于工作需要，干部實行輪崗，征求意見")).toBe(true);
  expect(isOneByOne("由于工作需要，干部實行輪崗，征求意見，並於會後採納")).toBe(false);
});

test("a form that was left in many words is enough, a name is not", () => {
  expect(isOneByOne("關于印發方案的通知，資金用于發放消費券，對于企業給予補貼，處于領先")).toBe(true);
  expect(isOneByOne("范雲說明。范雲質詢。范雲發言。")).toBe(false);
  expect(isOneByOne("于品海說明。于品海質詢。于品海發言。")).toBe(false);
});

test("of what a mirror has doctored, all is mapped that does not speak for an author", () => {
  const mapped = "縣域治理是國家治理體系的重要組成部分，復工復產，精準扶貧";
  const genuine = "發揮「一國兩制」制度優勢，關於進一步鞏固香港國際金融中心地位的決定";
  expect([mapped, genuine].map((text) => isOneByOne(text))).toEqual([false, false]);
  expect([mapped, genuine].map((text) => isOneByOne(text, true))).toEqual([true, false]);
  expect(isOneByOne("編寫施政報告期間舉辦諮詢會，心繫民生，並收到意見書", true)).toBe(false);
});

test("a line that is simplified itself does not decide", () => {
  expect(isOneByOne("最新网站优质视频资源机会\n政府網站優質高效，機會很多，制造業關系到云南", true)).toBe(true);
});

test("a long text is judged by lines from all over it", () => {
  const long = `${SIMPLIFIED.join("\n")}\n`.repeat(40);
  expect(isOneByOne(mapOneByOne(long, true))).toBe(true);
});

test("tells forms that hardly stand in traditional text where nothing shows an author", () => {
  const line = "社區是城市治理的基本單元，黨委和政府要推動重心下移，服務群眾，明確責任，及時處理問題。";
  const long = line.repeat(10);
  expect([...doubtfulForms(`${long}距離三公裏以外，經過十分鍾。`).keys()]).toEqual(["裏", "鍾"]);
  expect(doubtfulForms(`${long}距離三公里以外，經過十分鐘。`).size).toBe(0);
  expect(doubtfulForms("距離三公裏以外。").size).toBe(0);
  for (const size of [10, 25, 50])
    for (let at = 0; at < TRADITIONAL.length; at += size)
      expect(doubtfulForms(TRADITIONAL.slice(at, at + size).join("\n")).size).toBe(0);
});
