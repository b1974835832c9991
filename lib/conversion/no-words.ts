/**
 * What the dictionaries have as words and is met as often as two, with another sense: 一出校门, 这只让, 三十天后, 被发给,
 * 乱发补贴, 河水干了, 几十万里外. Taken for words they would be written wrongly; what stands beside tells their characters.
 */
export const NO_WORDS: readonly string[] = `
一出 这只 那只 是只 有只 别只 首只 单只 换只
天后 封后 群后 元后 仙后 舞后 风后 后王
被发 编发 金发 总发 直发 乱发 发卷 发长
干了 干的 干得很 干没 又干 刚干 全干 好干 白干
大里 和面 上签 舍不得 没干 干得 有云 但云 而云 小云 不系 系有 系于 须发 应制 人欲 之欲 斗的 里外 的钟 他钟 之钟 该钟 件钟 钟相 钟王 松脆饼
`
  .trim()
  .split(/\s+/);
