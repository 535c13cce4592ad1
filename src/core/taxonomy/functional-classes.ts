/**
 * 类 of 支出功能分类科目 with every name it has borne since 2014, newest first. Forms print them by name alone ("八、社会保障和就业支出"),
 * by code and name ("208 社会保障和就业支出") or by code. Source: 政府收支分类科目, yearly, as published tables print them.
 */
export const FUNCTIONAL_CLASSES: readonly (readonly [code: string, ...names: string[]])[] = [
  ['201', '一般公共服务支出'],
  ['202', '外交支出'],
  ['203', '国防支出'],
  ['204', '公共安全支出'],
  ['205', '教育支出'],
  ['206', '科学技术支出'],
  ['207', '文化旅游体育与传媒支出', '文化体育与传媒支出'],
  ['208', '社会保障和就业支出'],
  ['209', '社会保险基金支出'],
  ['210', '卫生健康支出', '医疗卫生与计划生育支出', '医疗卫生支出'],
  ['211', '节能环保支出'],
  ['212', '城乡社区支出', '城乡社区事务支出'],
  ['213', '农林水支出', '农林水事务支出'],
  ['214', '交通运输支出'],
  ['215', '资源勘探工业信息等支出', '资源勘探信息等支出', '资源勘探电力信息等支出'],
  ['216', '商业服务业等支出'],
  ['217', '金融支出', '金融监管等事务支出'],
  ['218', '地震灾后恢复重建支出'],
  ['219', '援助其他地区支出'],
  ['220', '自然资源海洋气象等支出', '国土海洋气象等支出', '国土资源气象等支出'],
  ['221', '住房保障支出'],
  ['222', '粮油物资储备支出'],
  ['223', '国有资本经营预算支出'],
  ['224', '灾害防治及应急管理支出'],
  ['227', '预备费'],
  ['228', '国债还本付息支出'],
  ['229', '其他支出'],
  ['230', '转移性支出'],
  ['231', '债务还本支出'],
  ['232', '债务付息支出'],
  ['233', '债务发行费用支出'],
  ['234', '抗疫特别国债安排的支出'],
];

const CODE_BY_NAME = new Map(FUNCTIONAL_CLASSES.flatMap(([code, ...names]) => names.map((name) => [stem(name), code])));

const NAME_BY_CODE = new Map(FUNCTIONAL_CLASSES.map(([code, name]) => [code, name!]));

/** "社会保障和就业" and "社会保障和就业支出(类)" are the same class. */
function stem(name: string): string {
  return name.replace(/\(类\)/g, '').replace(/支出$/, '');
}

/** Code of a 类 by its squashed name without numbering; null when the name is no 类. */
export function functionalClassCode(name: string): string | null {
  return CODE_BY_NAME.get(stem(name)) ?? null;
}

/** Newest name of a 类; null when the code is unknown. */
export function functionalClassName(code: string): string | null {
  return NAME_BY_CODE.get(code) ?? null;
}
