import { maybe, oneOf } from '../../text/patterns.js';

/** The name of a 科目 before its bracket; looked for backwards, it may hold brackets of its own: 政府办公厅（室）及相关机构事务. */
export const NAME_BEFORE = /(?:[一-龥]|（[一-龥、]{1,8}）|(?<=[一-龥])、(?=[一-龥]))+$/;

/** What stands in front of it, where an amount or another name goes before. */
export const LED_IN = /^(?:[万亿]?元)?(?:其中)?[、和及与]*/;

/** What follows the quoted name of a 科目: “事业运行”科目. */
export const SUBJECT_WORDS = ['科目', '支出科目', '项级科目', '款级科目', '类级科目'];
export const SUBJECT_WORD = maybe(SUBJECT_WORDS);
/** （科目编码2010301）, （代码：2010301）. */
export const CODE_WORDS = `(?:${maybe('支出', '功能')}${maybe('分类')}${maybe('科目')}${oneOf('编码', '代码')}[：:]?)?`;
