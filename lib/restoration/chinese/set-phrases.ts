/**
 * Set phrases of policy prose, in simplified characters, each with words of it and what machines put for them. Such a
 * phrase is said in its own words or not at all; a word alone (刷新, 头脑) tells nothing. What a sound text may say as
 * well (人民大众, 生态文化建设, 带领班子) is left out, also where it stands across two words (严重决策失误).
 */
const LIST =
  "全面深化改革 全面=周全 改革=刷新,鼎新,变革|深化改革 改革=刷新,鼎新|改革开放 改革=刷新,鼎新,变革,厘革|改革发展 改革=刷新,鼎新 发展=成长|全面推进 全面=周全|全面贯彻 全面=周全|" +
  "全面从严治党 全面=周全|全面依法治国 全面=周全|全面建成 全面=周全|民族复兴 复兴=再起,答复|伟大复兴 伟大=巨大 复兴=再起,中兴,回复|强国建设 建设=扶植|社会主义思想 思想=头脑,思惟,脑筋|" +
  "社会主义制度 制度=轨制|社会主义市场经济 市场=市集|中国特色社会主义 特色=特点,特征|社会主义核心价值 核心=焦点|同志为核心的 核心=焦点|核心竞争力 竞争=合作|" +
  "治理体系和治理能力 体系=系统 能力=才能,本领|国家安全 国家=国度 安全=清静|反腐败 腐败=糜烂|重要讲话精神 重要=主要,紧张 精神=肉体,精力|重要指示批示 重要=主要,紧张|重要战略机遇期 重要=主要 机遇=时机|" +
  "高质量发展 质量=质料 发展=生长|科学发展观 发展=成长,生长|可持续发展 持续=连续,延续|经济社会发展 发展=成长,生长|新发展理念 发展=成长,生长|新发展格局 发展=成长,生长|" +
  "体制机制 体制=体系体例|供给侧结构性改革 供给=供应 结构=布局 改革=刷新,鼎新,变革|结构性改革 结构=布局|产业链 产业=财产|产业集群 产业=财产|战略性新兴产业 战略=计谋 产业=财产|" +
  "创新驱动 创新=立异|科技创新 创新=立异|自主创新 创新=立异|理论创新 创新=立异|制度创新 制度=轨制 创新=立异|技术创新 技术=手艺 创新=立异|创新发展 创新=立异|" +
  "基础设施 基础=根本,根基,根蒂根基|基本公共服务 服务=办事|知识产权 知识=常识|以人为本 人为=报酬|生产总值 生产=出产|安全生产 生产=出产|生态文明建设 建设=扶植|生态文明思想 思想=头脑,思惟|" +
  "制度建设 制度=轨制 建设=扶植|队伍建设 队伍=步队 建设=扶植|基层党组织 基层=下层|精神文明 精神=精力,肉体|市场主体 市场=市集|政府职能 职能=本能机能|人民政府 政府=当局|党委、政府 政府=当局|" +
  "省委、省政府 政府=县政府,当局|市委、市政府 政府=县政府,当局|领导干部 领导=向导|领导小组 领导=向导|领导班子 领导=向导|党的领导 领导=向导|百年奋斗目标 奋斗=斗争 目标=目的|总体要求 要求=请求|" +
  "重大决策 决策=决定计划,决议计划|决策部署 决策=决定计划,决议计划|坚持和完善 坚持=对峙|必须坚持 坚持=对峙|坚定不移 坚定=果断,刚强|社会保障 保障=包管|命运共同体 命运=运气|" +
  "乡村振兴 乡村=墟落,屯子|农业农村 农村=屯子|总书记 书记=布告|省城镇化 省城=省会|跨越发展 越发=更加";

/** Each way in which a machine says a set phrase, with the phrase. */
export const EXCHANGED: ReadonlyMap<string, string> = new Map(
  LIST.split("|").flatMap((entry) => {
    const [phrase = "", ...exchanges] = entry.split(" ");
    const said = exchanges.reduce(
      (all, exchange) => {
        const [right = "", wrong = ""] = exchange.split("=");
        return all.flatMap((one) => [one, ...wrong.split(",").map((word) => one.replace(right, word))]);
      },
      [phrase],
    );
    return said.filter((one) => one !== phrase).map((one): [string, string] => [one, phrase]);
  }),
);
