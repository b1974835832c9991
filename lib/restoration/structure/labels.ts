/** What was done on a day: 发布于. These here are sources of patterns, in simplified characters. */
export const PUBLISHED = "发布|发表|发稿|更新|录入|上传|印发|颁布";

/** Labels of a day, such as 发布时间. */
export const DAY_LABEL = `(?:${PUBLISHED}|信息)?(?:时间|日期)`;

/** Labels of what an office says of its papers. */
export const OFFICE_LABEL =
  "发文机关|发文机构|发布机构|制发机关|成文日期|发文日期|发布日期|生效日期|施行日期|时效性|有效性|发文字号|文号|索引号|主题分类";

/** The number of an official paper, 国发〔2020〕6号, with the brackets that copies make of 〔〕. */
export const PAPER_NUMBER = String.raw`\p{Script=Han}{1,12}[〔［[﹝（(„]\s*\d{4}\s*[〕］\]﹞）)‟]\s*第?\s*\d{1,4}\s*号`;
