import { economicNames } from './economic-classes.js';
import { gather } from '../sheet/gather.js';

/**
 * 政府预算支出经济分类科目 (since 2018), 类 by 类: each 款 by its last two digits, other spellings after a slash, and behind < the
 * 款 of 部门预算支出经济分类 that go into it; three digits mean every 款 of that 类. A 机关 spends its 301 and 302 under 501 and
 * 502, a 事业单位 the same 款 under 505. Source: 两套支出经济分类科目对照表 of 财预〔2017〕98号; docs/subjects.md says what was seen.
 */
const GOVERNMENT_CLASSES: readonly GovernmentClass[] = [
  {
    code: '501',
    name: '机关工资福利支出',
    items: {
      '01': '工资奖金津补贴 < 30101 30102 30103',
      '02': '社会保障缴费 < 30108 30109 30110 30111 30112',
      '03': '住房公积金 < 30113',
      '99': '其他工资福利支出 < 30106 30114 30199',
    },
  },
  {
    code: '502',
    name: '机关商品和服务支出',
    items: {
      '01': '办公经费 < 30201 30202 30204 30205 30206 30207 30208 30209 30211 30214 30228 30229 30239 30240',
      '02': '会议费 < 30215',
      '03': '培训费 < 30216',
      '04': '专用材料购置费 < 30218 30224 30225',
      '05': '委托业务费 < 30203 30226 30227',
      '06': '公务接待费 < 30217',
      '07': '因公出国(境)费用/因公出国(境)费 < 30212',
      '08': '公务用车运行维护费 < 30231',
      '09': '维修(护)费/维修费 < 30213',
      '99': '其他商品和服务支出 < 30299',
    },
  },
  {
    code: '503',
    name: '机关资本性支出(一)/机关资本性支出',
    items: {
      '01': '房屋建筑物购建 < 31001',
      '02': '基础设施建设 < 31005',
      '03': '公务用车购置 < 31013',
      '05': '土地征迁补偿和安置支出 < 31009 31010 31011 31012',
      '06': '设备购置 < 31002 31003 31007',
      '07': '大型修缮 < 31006',
      '99': '其他资本性支出 < 31008 31019 31021 31022 31099',
    },
  },
  {
    code: '504',
    name: '机关资本性支出(二)/机关资本性支出(基本建设)',
    items: {
      '01': '房屋建筑物购建 < 30901',
      '02': '基础设施建设 < 30905',
      '03': '公务用车购置 < 30913',
      '04': '设备购置 < 30902 30903 30907',
      '05': '大型修缮 < 30906',
      '99': '其他资本性支出 < 30908 30919 30921 30922 30999',
    },
  },
  {
    code: '505',
    name: '对事业单位经常性补助',
    items: { '01': '工资福利支出 < 301', '02': '商品和服务支出 < 302', '99': '其他对事业单位补助' },
  },
  {
    code: '506',
    name: '对事业单位资本性补助',
    items: { '01': '资本性支出(一)/资本性支出 < 310', '02': '资本性支出(二)/资本性支出(基本建设) < 309' },
  },
  {
    code: '507',
    name: '对企业补助',
    items: { '01': '费用补贴 < 31204', '02': '利息补贴 < 31205', '99': '其他对企业补助 < 31299' },
  },
  {
    code: '508',
    name: '对企业资本性支出',
    items: {
      '01': '对企业资本性支出(一)',
      '02': '对企业资本性支出(二)',
      '03': '资本金注入(一)/资本金注入 < 31201',
      '04': '资本金注入(二)/资本金注入(基本建设) < 31101',
      '05': '政府投资基金股权投资 < 31203',
      '99': '其他对企业资本性支出',
    },
  },
  {
    code: '509',
    name: '对个人和家庭的补助',
    items: {
      '01': '社会福利和救助 < 30304 30305 30306 30307 30309',
      '02': '助学金 < 30308',
      '03': '个人农业生产补贴 < 30310',
      '05': '离退休费 < 30301 30302 30303',
      '99': '其他对个人和家庭的补助/其他对个人和家庭补助 < 30311 30399',
    },
  },
  {
    code: '510',
    name: '对社会保障基金补助',
    items: {
      '02': '对社会保险基金补助 < 31302',
      '03': '补充全国社会保障基金 < 31303',
      '04': '对机关事业单位职业年金的补助 < 31304',
    },
  },
  {
    code: '511',
    name: '债务利息及费用支出',
    items: {
      '01': '国内债务付息 < 30701',
      '02': '国外债务付息 < 30702',
      '03': '国内债务发行费用 < 30703',
      '04': '国外债务发行费用 < 30704',
    },
  },
  { code: '512', name: '债务还本支出', items: { '01': '国内债务还本', '02': '国外债务还本' } },
  {
    code: '513',
    name: '转移性支出',
    items: {
      '01': '上下级政府间转移性支出/上下级政府间转移性',
      '02': '援助其他地区支出',
      '03': '债务转贷',
      '04': '调出资金',
      '05': '安排预算稳定调节基金',
      '06': '补充预算周转金',
      '07': '区域间转移性支出',
    },
  },
  { code: '514', name: '预备费及预留', items: { '01': '预备费', '02': '预留' } },
  {
    code: '599',
    name: '其他支出',
    items: {
      '06': '赠与 < 39906',
      '07': '国家赔偿费用支出 < 39907',
      '08': '对民间非营利组织和群众性自治组织补贴 < 39908',
      '09': '经常性赠与 < 39909',
      '10': '资本性赠与 < 39910',
      '99': '其他支出 < 39999',
    },
  },
];

interface GovernmentClass {
  readonly code: string;
  readonly name: string;
  readonly items: Readonly<Record<string, string>>;
}

/** A 类 or 款 of 政府预算支出经济分类. */
export interface GovernmentSubject {
  /** 3 or 5 digits. */
  readonly code: string;
  /** The first is the name, the others are spellings in use. */
  readonly names: readonly string[];
  /** 款 of 部门预算支出经济分类 that go into it, or a whole 类; of a 类 those of its 款. */
  readonly from: readonly string[];
}

/** Every 类 with its 款, in code order. */
export const GOVERNMENT_SUBJECTS: readonly GovernmentSubject[] = gather(GOVERNMENT_CLASSES, ({ code, name, items }) => {
  const parts = Object.entries(items)
    .sort(([left], [right]) => Number(left) - Number(right))
    .map(([digits, text]): GovernmentSubject => {
      const [names, from] = text.split(' < ');
      return { code: code + digits, names: names!.split('/'), from: from?.split(' ') ?? [] };
    });
  return [{ code, names: name.split('/'), from: gather(parts, (part) => part.from) }, ...parts];
});

const BY_CODE = new Map(GOVERNMENT_SUBJECTS.map((subject) => [subject.code, subject]));

/** Every spelling of an economic 类 or 款 of either classification; none when the code is not known. */
export function namesOfEconomic(code: string): readonly string[] {
  return BY_CODE.get(code)?.names ?? economicNames(code);
}

/** 款 of 政府预算支出经济分类 by a squashed name; several 类 share names (会议费 does not, 设备购置 does). */
export function governmentCodes(name: string): readonly string[] {
  return GOVERNMENT_SUBJECTS.filter((it) => it.names.includes(name)).map((it) => it.code);
}

/** 类 of 政府预算支出经济分类 by a squashed name; null when it is none. */
export function governmentClassCode(name: string): string | null {
  return governmentCodes(name).find((code) => code.length === 3) ?? null;
}

/** Where a 部门预算 款 goes: 30201 → 50201 of a 机关, 50502 of a 事业单位. */
export function governmentCodesOf(departmentCode: string): readonly string[] {
  return GOVERNMENT_SUBJECTS.filter(
    ({ code, from }) =>
      code.length === 5 && (from.includes(departmentCode) || from.includes(departmentCode.slice(0, 3))),
  ).map((it) => it.code);
}
