/**
 * What machines that reword texts put for words of official prose, word by word. The right words first; such a machine
 * looks at no phrase, so that 改革开放 becomes 鼎新开放 and 产业链 becomes 财产链. With a star what official prose hardly ever
 * has, whatever is meant by it, …
 */
const LIST =
  "改革 *鼎新 革新|创新 *立异|发展 成长|建设 *扶植 *设置装备摆设|服务 办事|能力 *才能|问题 *题目|管理 办理|环境 情况|项目 *名目|" +
  "资源 资本|保障 包管|组织 构造|战略 *计谋|技术 *手艺|学习 *进修|精神 *肉体|领导 带领|群众 大众|基层 *下层|安全 平安|质量 品质|" +
  "历史 *汗青|教育 *教诲|产业 财产|国家 *国度|政府 *当局|通过 *经由过程|积极 踊跃|坚持 *对峙|特色 特点|优势 *上风|体系 系统|" +
  "支持 *撑持|制度 *轨制|思想 *思惟|作用 *感化|方式 *体例|部门 部分|治理 管理|营商 经商|供给 供应|融合 交融|循环 *轮回|理念 理想";
/** … and more of that kind, for words that no term is made of. */
const MORE =
  "如何 *若何|当年 *昔时|决策 *决定计划 *决议计划|重大 *重年夜|伟大 *伟年夜|大力 *年夜力|广大 *广年夜|扩大 *扩年夜|巨大 *巨年夜|" +
  "生产 *坐褥|现代化 *当代化|引领 *引颈|观察 *不雅察|观点 *不雅点|观念 *不雅念|做 *作念";

const entriesOf = (list: string) =>
  list.split("|").map((entry) => entry.split(" ") as [right: string, ...wrong: string[]]);

/** For each right word the wrong ones. */
export const SYNONYMS: ReadonlyMap<string, readonly string[]> = new Map(
  entriesOf(LIST.replaceAll("*", "")).map(([right, ...wrong]) => [right, wrong]),
);

/** Words that official prose hardly ever has, each with the usual one. */
export const ODD: ReadonlyMap<string, string> = new Map(
  entriesOf(`${LIST}|${MORE}`).flatMap(([right, ...wrong]) =>
    wrong.filter((word) => word.startsWith("*")).map((word): [string, string] => [word.slice(1), right]),
  ),
);
