/**
 * A placeholder as a cell's own word, after a colon, or before the word it stands for: "XX县", "20XX年". 某 and 示例 are
 * none.
 */
const WHOLE =
  /^[(（【[]?(?:X{2,}|×{2,}|待(?:填|补|定|填写|填报|填列|补充|完善|确认|核实)|请(?:填写|填列|补充|输入).{0,8}|(?:此处|这里)填写?.{0,8}|[?？]{2,}|[*＊]{3,}|TODO|测试(?:数据|用|表|行|内容|项目|单位|部门)?)[)）】\]]?$/i;
const AFTER_COLON = /[:：](X{2,}|×{2,}|[?？]{2,}|待(?:填|补)\S{0,4}|待定|请填写|测试)$/i;
const BEFORE_WORD =
  /(?:^|[^A-Z×])((?:X{2,}|×{2,})(?:年度?|月|单位|部门|[省市县区乡镇]|局|厅|委|办|学校|中心|项目|万?元))/i;

/** The word that was left standing in a squashed text; null when there is none. */
export function leftoverIn(text: string): string | null {
  if (WHOLE.test(text)) return text;
  return AFTER_COLON.exec(text)?.[1] ?? BEFORE_WORD.exec(text)?.[1] ?? null;
}
