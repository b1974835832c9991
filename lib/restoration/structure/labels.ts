/** Labels of a day, such as 发布时间. This and the other is the source of a pattern, in simplified characters. */
export const DAY_LABEL = "(?:发布|发表|更新|录入|上传|印发|颁布)?(?:时间|日期)";

/** Labels of what an office says of its papers. */
export const OFFICE_LABEL =
  "发文机关|发文机构|发布机构|制发机关|成文日期|发文日期|发布日期|生效日期|施行日期|时效性|有效性|发文字号|文号|索引号|主题分类";
