/** Words from the workbook's identity, beside the figures. */
export const TEXT_FIELDS: readonly string[] = ['部门', '本部门', '年份', '上年年份'];

/** What the phrases 增加, 减少 … may name. */
export const PHRASE_FIELDS: readonly string[] = ['差额', '幅度', '上年', '本年', '各'];

/** What the phrases 超预算, 低于预算 and 等于预算 may name. */
export const BUDGET_PHRASE_FIELDS: readonly string[] = ['差额', '原因'];
