/** Names of betting sites that put themselves into texts of others, in simplified characters: alternatives of a pattern. */
export const ADVERTISERS = "乐鱼|乐动|必威|亚博|开云|华体会?|爱游戏|万博|半岛|九游|米乐|天博|雷火|雷速";
