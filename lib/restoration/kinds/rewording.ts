import { isOfMainland } from "../chinese/mainland";
import { findPhrases, type Found } from "../chinese/phrases";
import { scriptOf, simplifiedChars, toTraditional } from "../chinese/script-of";
import { textOf } from "../chinese/text-of";
import type { Finding, Kind } from "../kind";

/** Words of Taiwan that no official text of the mainland has, and its own; both in simplified characters. */
const FOREIGN = pairs(
  "最佳化 优化|网路 网络|资讯 信息|软体 软件|硬体 硬件|程式 程序|伺服器 服务器|资料库 数据库|数位化 数字化|数位经济 数字经济|数位 数字|" +
    "人工智慧 人工智能|智慧财产权 知识产权|智慧财产 知识产权|智慧型手机 智能手机|行动网路 移动网络|行动支付 移动支付|行动电话 移动电话|网际网路 互联网|巨量资料 大数据|" +
    "晶片 芯片|萤幕 屏幕|列印 打印|回圈 循环|讯号 信号|讯息 消息|计程车 出租车|捷运 地铁|视讯 视频|频宽 带宽|光碟 光盘|奈米 纳米|" +
    "云端运算 云计算|云端计算 云计算|物联网路 物联网|介面 界面|积体电路 集成电路|雷射 激光|印表机 打印机|滑鼠 鼠标|硬碟 硬盘|记忆体 内存|" +
    "部落格 博客|模组 模块|演算法 算法|宽频 宽带|作业系统 操作系统|应用程式 应用程序|电脑程式 计算机程序|解析度 分辨率|相容性 兼容性",
);
/** Words that both sides of the strait have: they tell something only beside the others. */
const EITHER = pairs(
  "民众 群众|支援 支持|品质 质量|透过 通过|建构 构建|使用者 用户|专案 项目|储存 存储|搜寻 搜索|连结 链接|影片 视频|预设 默认|社群 社区|变数 变量|资料 数据|电脑 计算机|智慧 智能",
);
/** What stands before a word that is only a part of another: 多数位于, 课程式. */
const NOT_AFTER: Readonly<Record<string, string>> = {
  数位: "多少大倍",
  程式: "课工过流教日里方公",
  软体: "柔",
  捷运: "快便敏",
  列印: "系排",
  模组: "规",
  介面: "媒中",
  宽频: "拓加放",
  讯号: "通资",
  讯息: "通资",
  资讯: "投",
  晶片: "水结",
};
const NOT_BEFORE: Readonly<Record<string, string>> = {
  数位: "于置居列",
  软体: "动生组机家",
  硬体: "动组",
  捷运: "输营行",
  介面: "临向对",
  部落格: "局",
};
/** So many different foreign words make a copy reworded. */
const FEW = 2;
/** Words that a phrase converter put for those of the text, as it does between regions. */
export const rewording: Kind = {
  name: "rewording",
  what: "words of another region in place of the text's own",
  find({ chars }, { undoRewording }): Finding[] {
    const simplified = simplifiedChars(chars);
    if (simplified.length !== chars.length) return [];
    const foreign = findPhrases(simplified, FOREIGN).filter((one) => isWhole(one, simplified));
    const distinct = new Set(foreign.map(({ phrase }) => phrase)).size;
    if (distinct === 0) return [];
    const traditional = scriptOf(chars).script === "zh-Hant";
    if (traditional && !isOfMainland(textOf(simplified))) return [];
    if (distinct < FEW && !foreign.some(({ phrase }) => phrase === "最佳化")) return [];
    const found = findPhrases(simplified, new Map([...EITHER, ...FOREIGN])).filter((one) => isWhole(one, simplified));
    return found.map(({ start, end, is }) => ({
      start,
      end,
      certain: false,
      note: `may be ${is}, reworded by a converter`,
      ...(undoRewording && { after: traditional ? toTraditional(is) : is }),
    }));
  },
};

function isWhole({ start, end, phrase }: Found<string>, chars: readonly string[]): boolean {
  const before = chars[start - 1];
  const after = chars[end];
  return (
    !(before !== undefined && NOT_AFTER[phrase]?.includes(before)) &&
    !(after !== undefined && NOT_BEFORE[phrase]?.includes(after))
  );
}

function pairs(list: string): ReadonlyMap<string, string> {
  return new Map(list.split("|").map((pair) => pair.split(" ") as [string, string]));
}
