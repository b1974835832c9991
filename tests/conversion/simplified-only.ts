/** Common characters that no text in Taiwan's standard characters holds, whatever the word. */
const SIMPLIFIED_ONLY = new Set(
  "个们来对发会时国说种现产业经济动开关问题应语简显隐链节览择录见阅书页条这为实务标优质环办验证数据头体长级护区机构网络" +
    "单双报战补责创疗药际贸项确从义传众员团层点监党县镇乡亿样场调气岁龙图门无车东写译术释权",
);

/** The simplified-only characters that a text still holds, each once. */
export function simplifiedIn(text: string): string[] {
  return [...new Set(text)].filter((char) => SIMPLIFIED_ONLY.has(char));
}
