import { expect, test } from "vitest";
import { advertising } from "@/lib/restoration/kinds/advertising";
import { findingsOf, toldOf } from "./repair";

test.each([
  "乐动体育app下载_乐动体育官网登录",
  "国产精品久久_亚洲欧美_免费观看",
  "乐动体育app下载-官网登录入口-最新版",
  "某某娱樂城官網_百家樂註冊",
])("tells of %s", (line) => {
  expect(toldOf(advertising, `\n${line}\n为深入学习贯彻`)).toEqual([line]);
});

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
