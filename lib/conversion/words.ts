import { Converter } from "opencc-js/t2cn";

/**
 * Words that neither opencc-js nor nodejieba has, or that lose against their neighbours too easily, in Taiwan's
 * characters. General words of the language only: what one article needs is an override. In simplified characters a word
 * is what opencc-js makes of it, or what stands after `=`.
 */
const STRONG = `
繫領帶 繫紅領巾 繫安全帶 有捨有得 有捨才有得
不准 准不准 糧穀 咨文 菜罈 罈裡 沖廁 沖抵 沖帳=冲账 沖開水 幹點 別著=别着 污衊 克制 百里挑一 子丑
回歸 回流 巡迴法庭 製氫 製砂 製種 分配制度 發力 托底 週線 乾式 歌后 改制 發還 發給
只讀 在海裡 到海裡 從海裡 進海裡 入海裡 往海裡 大海裡
託運行李 兩部制 水上遊樂 水上遊覽 海上遊覽 電子遊藝 拌製 易製爆 台州府 防制 系科
`;

/**
 * Words that opencc-js has for another meaning than official prose, or has not: how they are written, whereas how often
 * they are met is as the word list says.
 */
const FORMS = `
林子裡 鎮裡 朝裡 裡頭兒 封信裡 雲裡霧裡 陰司裡 陰世裡 外焦裡嫩 蒙在鼓裡 馬里 平方里 里數 里坊 卡塔里 里庄
乾妹子 乾姐姐 乾親家 乾爺 乾辣椒 乾巴利脆 乾鹽湖 椰乾 瓜乾 乾物質 乾膠 乾品 乾濕度 乾鮮果 乾鮮果品 魷魚乾 芥菜乾
青幹班 幹支流 羅幹 劉承幹 幹將 若干部
換簽 簽注 搖籤 價籤 標價籤 封籤 貨籤 符籤 篾籤
一刻鐘 甬鐘 末日鐘 倒計時鐘 光電鐘 鍾山 千鍾
炒製 製鐵 製磚 製磚機 填製 刻製 織製 烤製 繡製 製粉 紮製 蒸製 製絲 製熱 拼製 機製紙 製瓷 製硯 製香 製墨 製板 製酒 製醋 製皂 製劍 製槍 製彈 製樣 製卡 製證
製錄 焙製 煮製 燻製 鍛製 鑄製 剪製 自製 自制力 塑製 革製 布製 製膠 製釉 製鎖 製鋼 金銀製 製版 製版權 化製 製發
總監製
週率 愛鳥週 服務週 工作週 考試週 法制宣傳週 健康週 環保週 雙創週 體驗週 推介週 消費週
複層 複混肥 複播 多複變 複調 複擺 複頻率 複綜 單複變 複合肥 複配 往復式
沖減 沖正 沖孔 沖沙 沖淤 沖調 怒沖沖 怒氣沖沖 沖沖喜
鬆嚴 發卡 原發型 發卡行 發卡量 廣發卡
視后 立后 上官太后 太宗皇后 天后宮
切麵 甜麵 高粱麵 鹼麵 涼拌麵 油茶麵 抓破面皮 麵線
准生證 准考號 准證 照准 准駕 准駕車型 准運證 准售 准建 准營 准營權 准產 准批 准入關
翻斗車 翻斗 抓斗 挖斗 斗式 單斗 煤斗車 斗提機 斗容
捲門 捲閘 捲軸 捲帶 捲材 捲板 蛋捲 收捲 潮捲浪湧
併罰 關停併轉 併表 併廠 併校 撤點併校 撤鄉併鎮 併村
苞穀 穀種 穀精草 礱穀 粟穀 原穀 穀堆 穀胱甘肽 穀斑
郁南
失範 楷範 範型 範性 範數 鐵範 範水模山 軌物範世 旋量範
趙樸初 周樸園 鄧樸方 樸樸實實
四嶽 艮嶽 太嶽 淵渟嶽峙
天文曆 天文曆算 曆算 曆譜 校曆 古曆
燃氣錶 氣錶 馬蹄錶 修錶 跑錶
實係 純係 乃係 均係 皆係 並係 感慨繫之 身繫 繫鈴
新餘 余秋雨 余秋里 余嘉錫 余漢謀 余叔岩 余立金 余永定
紅麴 紅麴米 麴藥 麴黴菌 黃麴 莪朮
淀山湖 茅洲淀 東淀
于漪
三臺山 桌球檯 圓臺面
方志敏 關向應 布雷斯特 布雷西亞 康布雷
託運費
校註 原註
迴轉頭 煉金術士 於海洋 於勒 準用 準用之 諮商 諮議 重製 產製 編印 印製 市斗 換發 補發 補扣 制為 訴訟繫屬 已繫屬 繫屬於 繫屬中 繫屬後 村里長 里鄰 匯業 匯豐 得採
沖退 抵沖 沖轉 折合 總臺 曆年制 餵飼 乾舷 乾船塢 乾基 療癒 病癒 自癒 漸癒 癒後 羊隻 豬隻 犬隻 牛隻 芬郁 鬱鬱 馥郁 客製 客製化 年金制 製麵廠 里肌肉
釉裡紅 里幹事 新曆年 係數值 系所 咸睹 意氣干雲 當沖 歌后 百鍊鋼
抗颱 避颱 一隻隻 髮色 髮根 髮梢 髮尾 髮帶 髮束 墨髮 發色劑 當當網
貞松勁柏 斗形紋 斗挹箕揚 斗換星移 星換斗移 牆鐘 盤髮 髮如雪 星曆表 異苔同岑 髮苔 冷面笑匠 琢製 燴製 捲網機 捲網
挽髮 綰髮 縴道 縴夫 縴繩 拉縴 回乾就濕 市場准入 臺秤 麵製品 余華 鍾山縣 鍾山區 可可西里山 里辦公處
洋面 液面 打對折 東升西降 拉升 騰升 回復原狀 回復正常 回復名譽 回復健康 回復平靜 回復體力
翻捲 微捲 倒捲 傾捲 裹捲 飛捲 半捲 捲腹 捲髮器 素麵 一頭亂髮 披頭亂髮 發寒 發懵 發麻 點讚
拿不準 吃不準 說不準 看不準 瞄不準 把握不準 拿捏不準 準不準 天后宮 歌壇天后
回復元氣 回復秩序 回復寧靜 回復生機 回復活力 回復供電 回復通車 回復原樣 回復意識 回復狀態 沖一杯 沖了一杯 沖杯 沖了杯
髮小 乾苔 輪調制 布囊其口 篷蓋布 布雷澤 前鬆後緊 前緊後鬆 有鬆有緊 肌鬆 肌鬆藥 往大裡 往小裡 大里區 大里市 製鹼 製鹼法 淀子
金髮碧眼 金髮女郎 金髮美女 褒揚金 江干區 託修 託交 晾曬菸 切製 煤製氣 煤製油 煤製烯烴 繕製 製章 製水 製溴 製爆 製卷 余村 黎里 配套系 嗆麵 和麵機 改制為 准駁 曆年度 一曆年 每曆年 繫於一身 繫於一線 沖還 號鐘 禦潮 製冰廠 法蘭面
編製預算 編製決算 編製報告 編製報表 編製規劃 編製計劃 編製方案 編製辦法 編製說明 編製目錄 編製清單 編製準則 編製名冊 預算編製 決算編製 報告編製 規劃編製 計劃編製 方案編製
鬚髮皆白 鬚髮斑白 鬚髮花白 鬚髮全白
`;

/** How words are written in Taiwan's characters, by the simplified word; the first of the two lists also count as often met. */
export const STRONG_WORDS = readWords(STRONG);
export const WORDS: ReadonlyMap<string, string> = new Map([...readWords(FORMS), ...STRONG_WORDS]);

function readWords(list: string): ReadonlyMap<string, string> {
  const simplify = Converter({ from: "tw", to: "cn" });
  const words = list
    .trim()
    .split(/\s+/)
    .map((entry) => entry.split("="));
  return new Map(words.map(([form = "", simplified = simplify(form)]) => [simplified, form]));
}

/** Words in traditional characters that opencc-js takes for something else, and what they become where it is not plain. */
const FROM_TRADITIONAL = `
原著=原著 譯著=译著 遺著=遗著 拙著=拙著 新著=新著 近著=近著 見微知著=见微知著 以微知著=以微知著 著有=著有 所著=所著 著文=著文 著書=著书 著作者=著作者 著作物=著作物 著作人=著作人
聲譽卓著=声誉卓著 於其一=于其一 瞭望塔=瞭望塔 瞭望哨=瞭望哨 瞭望台=瞭望台 瞭望臺=瞭望台 瞭望員=瞭望员 徵羽=徵羽 變徵=变徵 甚麼=什么 甚麽=什么
姓於=姓於 於先生=於先生 於女士=於女士 於小姐=於小姐 於氏=於氏 樊於期=樊於期 懞懂=懵懂 教鍊=教练 琺瑯=珐琅 惨澹=惨淡 慘澹=惨淡
內鬨=内讧 姪子=侄子 姪女=侄女 叔姪=叔侄 薰衣草=薰衣草 乾德=乾德 收歛=收敛 乾為天=乾为天 終日乾乾=终日乾乾 乾統=乾统 乾祐=乾祐 乾寧=乾宁 乾符=乾符 乾封=乾封 乾化=乾化 乾興=乾兴 乾亨=乾亨 乾貞=乾贞
醞藉=酝藉 凌藉=凌藉 躪藉=躏藉 茵藉=茵藉 藉草=藉草 藉甚=藉甚 名覆金甌=名覆金瓯 身分=身份 身分證=身份证 身分別=身份别
`;
export const BACK: ReadonlyMap<string, string> = new Map(
  FROM_TRADITIONAL.trim()
    .split(/\s+/)
    .map((entry) => entry.split("=") as [string, string]),
);

/** Characters of Taiwan's and variants that opencc-js leaves as they are on the way to simplified ones. */
export const SIMPLER: ReadonlyMap<string, string> = new Map(
  Array.from(
    (
      "揹背甦苏鎗枪燄焰菓果籐藤荳豆隄堤妳你牠它濬浚皐皋鬪斗鬭斗凃涂竚伫粧妆糭粽曡叠疉叠韮韭蔴麻攷考搥捶櫈凳勗勖踫碰榖谷枱台搾榨倣仿髣仿髴佛" +
      "廻回逥回欵款歛敛碁棋讐仇嵒岩艸草竝并躶裸碪砧閧哄塩盐馀余姪侄敍叙伕夫"
    ).matchAll(/(.)(.)/gu),
    ([, from = "", to = ""]) => [from, to],
  ),
);
