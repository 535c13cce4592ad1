/** The name of a 科目 before its bracket; looked for backwards, it may hold brackets of its own: 政府办公厅（室）及相关机构事务. */
export const NAME_BEFORE = /(?:[一-龥]|（[一-龥、]{1,8}）|(?<=[一-龥])、(?=[一-龥]))+$/;
