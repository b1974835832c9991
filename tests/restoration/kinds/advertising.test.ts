import { expect, test } from "vitest";
import { advertising } from "@/lib/restoration/kinds/advertising";
import { findingsOf, repair, toldOf } from "./repair";

test.each(["乐动体育app下载_乐动体育官网登录", "乐动体育app下载-官网登录入口-最新版", "某某娱樂城官網_百家樂註冊"])(
  "tells of %s",
  (line) => {
    expect(toldOf(advertising, `\n${line}\n为深入学习贯彻`)).toEqual([line]);
  },
);

test.each([
  "宜昌：干在实处，走在前列",
  "关于加强彩票市场管理的通知",
  "国产精品粮油的品牌建设",
  "亚洲基础设施投资银行官方网站上线",
  "未成年人保护和成人教育",
  "政务服务平台免费注册登录",
  "国家体育总局官网上线全民健身平台",
  "半岛经济与平台建设",
])("leaves %s", (sound) => {
  expect(findingsOf(advertising, `${sound}\n为深入学习贯彻`)).toEqual([]);
});

test.each([
  "2024欧洲杯买球平台|欧洲杯外围投注|世界杯押注",
  "ManBetX万博客户端",
  "365bet体育在线 - 澳门新葡京 - 某某网",
])("tells of %s", (terms) => {
  expect(toldOf(advertising, `${terms}\n关于加强社区治理的意见\n社区是城市治理的基本单元。`)).toEqual([terms]);
});

test.each([
  "国产精品久久_亚洲欧美_免费观看",
  "最近中文2019字幕第二页,艳妇乳肉豪妇荡乳,中文字幕乱码无码人妻系列蜜桃",
  "足球比分网_电竞比分直播-下注平台",
  "黃色網站在線播放，亞洲國產精品一區二區久久，歐美綜合亂碼精品",
])("takes out what can be nothing else, wherever it stands: %s", (line) => {
  expect(repair(advertising, `${line}\n关于社区治理的意见\n社区是基本单元。`)).toBe(
    "\n关于社区治理的意见\n社区是基本单元。",
  );
  expect(repair(advertising, `关于社区治理的意见\n${line}\n社区是基本单元。`)).toBe(
    "关于社区治理的意见\n\n社区是基本单元。",
  );
});

test("tells of a row of search terms below the first line, and leaves what offices say of such things", () => {
  const row = "乐动体育app下载_官网登录入口_最新版";
  expect(toldOf(advertising, `关于社区治理的意见\n${row}\n社区是基本单元。`)).toEqual([row]);
  for (const sound of [
    "第三章 彩票开奖和兑奖管理",
    "严厉打击网络赌博、六合彩、时时彩，查处在线播放、免费观看淫秽视频的网站，清理情色、三级片等信息",
    "依法查处“无码”“中文字幕”“人妻”等淫秽信息",
    "党员教育片在线观看 免费观看",
    "篮球比分直播服务与体育彩票投注网站管理",
  ])
    expect(findingsOf(advertising, `关于社区治理的意见\n${sound}\n社区是基本单元。`), sound).toEqual([]);
});
