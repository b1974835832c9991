/**
 * What machines that reword texts put for words of official prose, word by word. The right words first; such a machine
 * looks at no phrase, so that 改革开放 becomes 鼎新开放 and 产业链 becomes 财产链.
 */
const LIST =
  "改革 鼎新 革新|创新 立异|发展 成长|建设 扶植 设置装备摆设|服务 办事|能力 才能|问题 题目|管理 办理|环境 情况|项目 名目|资源 资本|保障 包管|组织 构造|战略 计谋|" +
  "技术 手艺|学习 进修|精神 肉体|领导 带领|群众 大众|基层 下层|安全 平安|质量 品质|历史 汗青|教育 教诲|产业 财产|国家 国度|政府 当局|通过 经由过程|积极 踊跃|坚持 对峙|" +
  "特色 特点|优势 上风|体系 系统|支持 撑持|制度 轨制|思想 思惟|作用 感化|方式 体例|部门 部分|治理 管理|营商 经商|供给 供应|融合 交融|循环 轮回|理念 理想";

/** For each right word the wrong ones. */
export const SYNONYMS: ReadonlyMap<string, readonly string[]> = new Map(
  LIST.split("|").map((entry) => {
    const [right = "", ...wrong] = entry.split(" ");
    return [right, wrong.filter((word) => word !== right)];
  }),
);

/** Of those and of others the ones that official prose hardly ever has, whatever is meant by them. */
export const ODD: ReadonlyMap<string, string> = new Map(
  (
    "鼎新 改革|立异 创新|设置装备摆设 建设|经由过程 通过|汗青 历史|教诲 教育|轨制 制度|思惟 思想|感化 作用|撑持 支持|上风 优势|计谋 战略|国度 国家|当局 政府|" +
    "肉体 精神|手艺 技术|下层 基层|对峙 坚持|体例 方式|题目 问题|才能 能力|扶植 建设|进修 学习|轮回 循环|名目 项目|" +
    "若何 如何|昔时 当年|决定计划 决策|决议计划 决策|重年夜 重大|伟年夜 伟大|年夜力 大力|广年夜 广大|扩年夜 扩大|巨年夜 巨大|坐褥 生产|当代化 现代化|引颈 引领|不雅察 观察|不雅点 观点|不雅念 观念|作念 做"
  )
    .split("|")
    .map((pair) => pair.split(" ") as [string, string]),
);
