import { beginning, maybe, oneOf, whole } from '../../text/patterns.js';

/** What notes below the figures, or above the head, begin with. */
const NOTES = ['注', '附注', '注释', '备注'];
/** What is explained. */
const EXPLAINED = ['填表', '填报', '填列', '填写', '编制', '有关', '补充', '情况'];
const ADVICE = ['填表须知', '填表要求', '填报须知', '填报要求', '注意事项'];
const NOTE = `[(【]?${oneOf(NOTES, `${maybe(EXPLAINED)}说明`, ADVICE)}[)】]?`;
const BEGINS = beginning(NOTE, '[:：\\d.、]');
const TITLE = whole(NOTE, '[:：]?');

/** Who answers for the table, below it. */
const PEOPLE = ['填表人', '制表', '审核人?', '复核', '联系人', '联系电话', '填报人'];
const IN_CHARGE = ['单位', '部门', '财务'];
const WHEN = ['打印日期', '打印时间', '填报日期'];
const PAGES = ['第\\d+页', '—\\d+—'];
const SIGNED = beginning(oneOf(PEOPLE, `${maybe(IN_CHARGE)}负责人`, WHEN, PAGES));

/** 注：…, 备注1…: a squashed text that is a note by its first word. */
export function beginsAsNote(text: string): boolean {
  return BEGINS.test(text);
}

/** 填表说明, 备注: alone in its row, what follows is notes. */
export function isNotesTitle(text: string): boolean {
  return TITLE.test(text);
}

/** 填表人, 财务负责人, 打印日期, 第2页. */
export function isSigned(text: string): boolean {
  return SIGNED.test(text);
}
