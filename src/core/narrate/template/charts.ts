/** Names of the charts that a template may place with “! 图 名称”. */
export const CHARTS: readonly string[] = ['收支总计', '收入结构', '支出结构', '财政拨款收支', '一般公共预算支出', '一般公共预算支出结构', '三公经费结构'];
