import { convert } from "@/lib/conversion";
import type { Locale } from "@/lib/library";

/**
 * The strings of the interface, written once, in simplified characters. `{name}` is filled in by `fill`. A key that
 * ends in `English` stays as it is: a label for assistive technology that does not speak Chinese.
 */
const MESSAGES = {
  // chrome
  skip: "跳到正文",
  rooms: "导航 Site",
  library: "文章",
  glossary: "术语",
  scripts: "简繁",
  offline: "没有网络",
  theme: "明暗",
  themeSystem: "跟随系统",
  themeLight: "浅色",
  themeDark: "深色",
  marks: "术语标记",
  hideMarks: "隐去术语标记",
  showMarks: "显示术语标记",
  close: "关闭",
  doubts: "转换标记",
  doubtsOpen: "逐一查看可作别写的字",
  doubtByWord: "依所在的词：",
  doubtByNeighbours: "依前后的词：",
  doubtByOverride: "由编者指定：",
  doubtVerbatim: "照录，不转换：",
  doubtOthers: "也可作：",
  doubtRunnerUp: "；次选：",
  doubtPrevious: "上一处",
  doubtNext: "下一处",
  // the library
  articlesTitle: "文章",
  minutes: "约{minutes}分钟",
  characters: "{characters}字",
  noArticles: "还没有文章。",
  // an article
  editorialTitle: "编者拟题",
  editorialTitleNote: "原文无标题。",
  dateInferred: "据文意推定",
  source: "来源",
  restored: "本文由受损的网络副本修复而成。",
  restoredLink: "查看受损副本",
  soundCopy: "本文取自网络副本，未见损坏。",
  soundCopyLink: "查看副本",
  restorationLink: "对照修复",
  restorationTitle: "修复对照",
  restorationIntro: "网络副本与修复后的文字逐行对照，改动之处有底色。",
  restorationCopy: "网络副本",
  restorationText: "修复后",
  restorationCounts:
    "副本各字：{untouched}字未动，{certain}字确定无疑，{likely}字取最可能者，{settled}字由编者裁定，{damaged}字仍有损坏。",
  restorationCertain: "确定无疑",
  restorationLikely: "取最可能者",
  restorationSettled: "编者裁定",
  restorationWitness: "据另一副本",
  contents: "目录",
  contentsOpen: "打开目录",
  lead: "引言",
  previous: "上一节",
  next: "下一节",
  backToText: "回到正文",
  footnotes: "注释",
  footnote: "注释{number}",
  toTop: "回到开头",
  // sharing
  shareSection: "本节链接",
  shareSentence: "本句链接",
  share: "分享…",
  copyLink: "复制链接",
  copied: "链接已复制",
  copyRefused: "浏览器未允许复制，请手动复制下面的链接：",
  // terms
  glossaryTitle: "术语",
  glossaryIntro: "文章中出现的政策用语：含义、出处，以及它们出现的每一句。",
  filter: "筛选术语",
  filterHint: "输入汉字、拼音或英文",
  filterNone: "没有符合的术语。",
  filterCount: "{count}条术语",
  more: "详细",
  pinyin: "拼音",
  aliases: "又作",
  category: "类别",
  scope: "范围",
  scopeNational: "全国",
  scopeProvincial: "省级",
  scopeLocal: "地方",
  certainty: "依据",
  certaintyDocumented: "出处可考",
  certaintyContextual: "据上下文与通行用法",
  origin: "出处",
  definition: "释义",
  english: "英文",
  englishSource: "译法出处：{source}",
  note: "说明",
  parts: "组成",
  seeAlso: "参见",
  occurrences: "见于",
  noOccurrences: "目前的文章中没有出现。",
  occurrenceCount: "{count}句",
  // not found
  notFoundTitle: "没有这一页",
  notFoundText: "地址可能写错了，或者内容已经移动。",
  notFoundNearest: "您要找的也许是：",
} as const;

export type MessageKey = keyof typeof MESSAGES;
export type Messages = Readonly<Record<MessageKey, string>>;

/** The strings of the interface in a locale. */
export function messagesFor(locale: Locale): Messages {
  return Object.fromEntries(
    Object.entries(MESSAGES).map(([key, text]) => [key, convert(text, { from: "zh-Hans", to: locale }).text]),
  ) as Record<MessageKey, string>;
}

/** Puts values into a message: `fill("约{minutes}分钟", { minutes: 5 })`. A name without a value stays as it is. */
export function fill(message: string, values: Readonly<Record<string, string | number>>): string {
  return message.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
