/**
 * 部门预算支出经济分类科目 (since 2018): 类 by 类, each 款 by its last two digits. Other spellings that forms use follow after a
 * slash. Source: 支出经济分类科目改革方案 (财预〔2017〕98号) with its later yearly lists, as published tables print them.
 */
export const ECONOMIC_CLASSES: readonly EconomicClass[] = [
  {
    code: '301',
    name: '工资福利支出',
    category: 'personnel',
    items: {
      '01': '基本工资',
      '02': '津贴补贴',
      '03': '奖金',
      '06': '伙食补助费',
      '07': '绩效工资',
      '08': '机关事业单位基本养老保险缴费/养老保险/基本养老保险缴费',
      '09': '职业年金缴费/职业年金',
      '10': '职工基本医疗保险缴费/城镇职工基本医疗保险缴费/基本医疗保险缴费',
      '11': '公务员医疗补助缴费',
      '12': '其他社会保障缴费',
      '13': '住房公积金',
      '14': '医疗费',
      '99': '其他工资福利支出',
    },
  },
  {
    code: '302',
    name: '商品和服务支出',
    category: 'public',
    items: {
      '01': '办公费',
      '02': '印刷费',
      '03': '咨询费',
      '04': '手续费',
      '05': '水费',
      '06': '电费',
      '07': '邮电费',
      '08': '取暖费',
      '09': '物业管理费',
      '11': '差旅费',
      '12': '因公出国(境)费用/因公出国(境)费',
      '13': '维修(护)费/维修费',
      '14': '租赁费',
      '15': '会议费',
      '16': '培训费',
      '17': '公务接待费',
      '18': '专用材料费',
      '24': '被装购置费',
      '25': '专用燃料费',
      '26': '劳务费',
      '27': '委托业务费',
      '28': '工会经费',
      '29': '福利费',
      '31': '公务用车运行维护费/公务用车运行费',
      '39': '其他交通费用/其他交通费',
      '40': '税金及附加费用',
      '99': '其他商品和服务支出',
    },
  },
  {
    code: '303',
    name: '对个人和家庭的补助',
    category: 'personnel',
    items: {
      '01': '离休费',
      '02': '退休费',
      '03': '退职(役)费',
      '04': '抚恤金',
      '05': '生活补助',
      '06': '救济费',
      '07': '医疗费补助',
      '08': '助学金',
      '09': '奖励金',
      '10': '个人农业生产补贴',
      '11': '代缴社会保险费',
      '99': '其他对个人和家庭的补助/其他对个人和家庭的补助支出/其他个人和家庭的补助支出',
    },
  },
  {
    code: '307',
    name: '债务利息及费用支出',
    category: 'public',
    items: {
      '01': '国内债务付息',
      '02': '国外债务付息',
      '03': '国内债务发行费用',
      '04': '国外债务发行费用',
    },
  },
  {
    code: '309',
    name: '资本性支出(基本建设)',
    category: 'public',
    items: {
      '01': '房屋建筑物购建',
      '02': '办公设备购置',
      '03': '专用设备购置',
      '05': '基础设施建设',
      '06': '大型修缮',
      '07': '信息网络及软件购置更新',
      '08': '物资储备',
      '13': '公务用车购置',
      '19': '其他交通工具购置',
      '21': '文物和陈列品购置',
      '22': '无形资产购置',
      '99': '其他基本建设支出',
    },
  },
  {
    code: '310',
    name: '资本性支出',
    category: 'public',
    items: {
      '01': '房屋建筑物购建',
      '02': '办公设备购置',
      '03': '专用设备购置',
      '05': '基础设施建设',
      '06': '大型修缮',
      '07': '信息网络及软件购置更新',
      '08': '物资储备',
      '09': '土地补偿',
      '10': '安置补助',
      '11': '地上附着物和青苗补偿',
      '12': '拆迁补偿',
      '13': '公务用车购置',
      '19': '其他交通工具购置',
      '21': '文物和陈列品购置',
      '22': '无形资产购置',
      '99': '其他资本性支出',
    },
  },
  {
    code: '311',
    name: '对企业补助(基本建设)',
    category: 'public',
    items: { '01': '资本金注入', '99': '其他对企业补助' },
  },
  {
    code: '312',
    name: '对企业补助',
    category: 'public',
    items: {
      '01': '资本金注入',
      '03': '政府投资基金股权投资',
      '04': '费用补贴',
      '05': '利息补贴',
      '99': '其他对企业补助',
    },
  },
  {
    code: '313',
    name: '对社会保障基金补助',
    category: 'public',
    items: {
      '02': '对社会保险基金补助',
      '03': '补充全国社会保障基金',
      '04': '对机关事业单位职业年金的补助',
    },
  },
  {
    code: '399',
    name: '其他支出',
    category: 'public',
    items: {
      '06': '赠与',
      '07': '国家赔偿费用支出',
      '08': '对民间非营利组织和群众性自治组织补贴',
      '09': '经常性赠与',
      '10': '资本性赠与',
      '99': '其他支出',
    },
  },
];

interface EconomicClass {
  readonly code: string;
  readonly name: string;
  /** 人员经费 = 301 + 303; 公用经费 = the others, as the 决算 form 公开06表 divides them. */
  readonly category: 'personnel' | 'public';
  /** 款: last two digits → name and other spellings, slash between. */
  readonly items: Readonly<Record<string, string>>;
}

const CLASS_BY_NAME = new Map(ECONOMIC_CLASSES.map((entry) => [entry.name, entry]));
const CLASS_BY_CODE = new Map(ECONOMIC_CLASSES.map((entry) => [entry.code, entry]));

/** 类 code by its squashed name; null when it is none. */
export function economicClassCode(name: string): string | null {
  return CLASS_BY_NAME.get(name)?.code ?? null;
}

export function economicClass(code: string): EconomicClass | null {
  return CLASS_BY_CODE.get(code.slice(0, 3)) ?? null;
}

/** Every spelling of a 类 or 款 by its code; none when the code is not known. */
export function economicNames(code: string): readonly string[] {
  const entry = CLASS_BY_CODE.get(code.slice(0, 3));
  if (entry === undefined) return [];
  return code.length === 3 ? [entry.name] : (entry.items[code.slice(3)]?.split('/') ?? []);
}

const ITEM_BY_NAME = new Map<string, readonly string[]>();
for (const entry of ECONOMIC_CLASSES) {
  for (const [digits, spellings] of Object.entries(entry.items)) {
    for (const spelling of spellings.split('/')) {
      ITEM_BY_NAME.set(spelling, [...(ITEM_BY_NAME.get(spelling) ?? []), entry.code + digits]);
    }
  }
}

/**
 * 款 code by its squashed name. Several 类 share names (办公设备购置 is 30902 and 31002): `classCode` decides; without it only
 * a name that stands in one 类 is told. Null otherwise.
 */
export function economicItemCode(name: string, classCode: string | null): string | null {
  const codes = ITEM_BY_NAME.get(name) ?? [];
  if (classCode !== null) return codes.find((code) => code.startsWith(classCode)) ?? null;
  return codes.length === 1 ? codes[0]! : null;
}

/** Codes of all 款 of a squashed name, in whatever 类. */
export function economicItemCodes(name: string): readonly string[] {
  return ITEM_BY_NAME.get(name) ?? [];
}
