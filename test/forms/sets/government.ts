/** 政府预算支出经济分类 of a 机关 by the 部门预算支出经济分类 (财预〔2017〕98号): a 款 of its own, or that of the whole 类. */
const GOVERNMENT: Readonly<Record<string, string>> = {
  '301': '50101',
  '30108': '50102',
  '30109': '50102',
  '30110': '50102',
  '30111': '50102',
  '30113': '50103',
  '302': '50201',
  '30213': '50209',
  '30215': '50202',
  '30216': '50203',
  '30217': '50206',
  '30227': '50205',
  '30231': '50208',
  '303': '50901',
  '30301': '50905',
  '30302': '50905',
  '31002': '50306',
  '31005': '50302',
};

/** 30108 → 50102. */
export function governmentOf(economic: string): string {
  const code = GOVERNMENT[economic] ?? GOVERNMENT[economic.slice(0, 3)];
  if (code === undefined) throw new Error(`no government class for ${economic}`);
  return code;
}
