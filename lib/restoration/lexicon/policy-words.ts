/** Words by the class that the list of words would give them; how often each is supposed to be counted there. */
interface PolicyWords {
  readonly className: string;
  readonly count: number;
  readonly words: string;
}

/** What stands on nearly every page of today's policy prose, and what is in many papers. */
const EVERYWHERE = 3000;
const OFTEN = 500;

/**
 * Words of policy prose of the last twenty years. The list of words was counted before them: it has most of them not at
 * all, the others as rare ones. Which they are, of what class, and how often, is our own estimate.
 */
export const POLICY_WORDS: readonly PolicyWords[] = [
  // The list has 可以 as what links sentences, before a comma, and 可见 as a verb.
  { className: "v", count: 0, words: "可以" },
  { className: "c", count: OFTEN, words: "可见 由此可见 总体而言" },
  { className: "n", count: 20_000, words: "十一五 十二五 十三五 十四五 十五五" },
  {
    className: "n",
    count: EVERYWHERE,
    words:
      "一带一路 放管服 营商环境 高质量发展 高质量 乡村振兴 脱贫攻坚 新时代 习近平 十八大 十九大 二十大 生态环境 生态文明 " +
      "公共服务 政务服务 疫情防控 疫情 新冠肺炎 现代化 城镇化 县委 市委 省委 区委 副书记 副主任 副县长 副市长 副主席 副局长 " +
      "副部长 副省长 常委会 常务会 人大代表 发改委 国资委 新发展理念 民营企业 小微企业 产业链 供应链 高水平 高标准 我市 我县 我省",
  },
  {
    className: "v",
    count: EVERYWHERE,
    words: "统筹推进 转型升级 招商引资 简政放权 压实 复工复产 从严治党 全面从严治党 改革创新 全覆盖",
  },
  {
    className: "n",
    count: OFTEN,
    words:
      "四个全面 五位一体 四个意识 四个自信 两个维护 两个确立 两个一百年 三个代表 三严三实 两学一做 四风 三公 三农 双创 双碳 双减 " +
      "双一流 双循环 双随机 两会 两不愁 三保障 六稳 六保 三去一降一补 三大攻坚战 三会一课 三重一大 一岗双责 一票否决 一号文件 " +
      "一网通办 一网统管 一窗通办 一站式 供给侧 需求侧 新常态 新发展格局 新质生产力 中国式现代化 全面小康 小康社会 美丽乡村 美丽中国 " +
      "低碳 碳达峰 碳中和 长江经济带 长三角 珠三角 粤港澳 大湾区 京津冀 雄安 自贸区 自贸试验区 经开区 高新区 开发区 示范区 试验区 " +
      "先行区 引领区 产业园 工业园 科技园 众创空间 专精特新 小巨人 规上 规模以上 限额以上 中小微 民营经济 实体经济 数字经济 数字化 " +
      "智能化 信息化 大数据 云计算 物联网 区块链 人工智能 智能制造 先进制造业 战略性新兴产业 新能源 新材料 新基建 新型城镇化 城市更新 " +
      "老旧小区 棚改 保障房 公租房 农民工 家庭农场 种养殖 农业农村 农村集体 集体经济 河长制 湖长制 林长制 田长制 链长制 网格化 网格员 " +
      "综治 信访 政法委 监委 纪检 巡察 党建 党风廉政 政务公开 负面清单 权力清单 责任清单 证照分离 多证合一 告知承诺 项目库 发改局 人社局 " +
      "住建局 教体局 卫健委 卫健局 文旅局 医保局 财政局 副区长 副主委 县人大 县政协 市政协 区政协 省政协 推进会 座谈会 部署会 动员会 " +
      "调度会 专题会 协调会 扩大会议 办公厅 获得感 幸福感 安全感 满意度 覆盖率 基本公共服务 养老服务 医养结合 社保 医保 职业教育 产教融合 " +
      "校企合作 思政 思政课 课程思政 新冠 常态化 创新链 资金链 人才链 价值链 领军企业 央企 国企 民企 混改 股权投资 普惠金融 绿色金融 " +
      "金融科技 转移支付 专项债 专项债券 政府债务 隐性债务 负债率 增值税 营改增 污染防治 蓝天保卫战 水环境 水生态 水污染 黑臭水体 污水处理 " +
      "垃圾分类 人居环境 清洁能源 可再生能源 充电桩 新能源汽车 长江大保护 大保护 大开发 智慧城市 海绵城市 城市管理 精细化 精准化 规范化 " +
      "法治化 市场化 国际化 便利化 均等化 主题教育 党史 初心使命 堵点 痛点 短板 抓手 压舱石 排头兵 着力点 落脚点 全流程 全链条 全周期 " +
      "全过程 全要素 全社会 存量 增量 万人 亿元 万元 万亩 百分点 上下游",
  },
  {
    className: "v",
    count: OFTEN,
    words:
      "依法治国 依法行政 全面深化改革 深改 稳就业 稳增长 促改革 调结构 惠民生 防风险 保稳定 稳外贸 稳外资 稳投资 稳预期 补短板 强弱项 " +
      "抓落实 抓实 抓细 抓好 走深走实 提质增效 提档升级 转方式 延链 补链 强链 去产能 去库存 去杠杆 降成本 减税降费 精准扶贫 精准脱贫 " +
      "综合施策 协同推进 协调推进 联防联控 群防群治 共建共享 优化服务 放管结合 节能减排 节能环保 综合整治 退耕还林 退捕 拆违 立德树人 " +
      "不忘初心 牢记使命 担当作为 干事创业 久久为功 驰而不息 守正创新 行稳致远 勇毅前行 砥砺前行 砥砺奋进 凝心聚力 真抓实干 对标 对表 " +
      "对标对表 赋能 先行先试 示范引领 复工 复产 放权 引资 落地 盘活 巡视",
  },
];

/** Phrases with marks inside, which no list of words has. Each is one noun. */
export const POLICY_PHRASES: readonly string[] =
  "省（区、市） 省（市） 省（自治区、直辖市） 县（市） 县（区） 县（市、区） 县（区、市） 市（州） 市（县） 市（地） 地（市） 区（县） 区（市） 乡（镇） 镇（乡）".split(
    " ",
  );
