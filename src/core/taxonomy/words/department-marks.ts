import { ending, holding, oneOf } from '../../text/patterns.js';

/** Behind the name of a 部门: with its 单位, or its own office alone. In brackets, or without. */
const WHOLE = { bracketed: ['汇总', '合并', '部门汇总', '含(?:下属|所属)[^)]*'], bare: ['汇总'] };
const OWN = { bracketed: ['本级', '机关', '本部', '局机关', '本单位'], bare: ['本级', '机关', '本部'] };

const WHOLE_NAME = ending(oneOf(`\\(${oneOf(WHOLE.bracketed)}\\)`, WHOLE.bare));
const OWN_NAME = ending(oneOf(`\\(${oneOf(OWN.bracketed)}\\)`, OWN.bare));
const WHOLE_FILE = holding(oneOf(WHOLE.bare));
const OWN_FILE = holding(oneOf('本级', '[局委办厅]机关'));
const LEVEL = /(?:^|\d{4}年度?)(部门(?!预算(?:支出)?经济分类)|单位(?!资金|代码))/;

/** `whole`: a 部门 with its 单位; `own`: its own office. */
export type DepartmentMark = 'whole' | 'own';

/** "某某县教育局（本级）" → "某某县教育局". Brackets are half width. */
export function withoutMark(name: string): string {
  return name.replace(WHOLE_NAME, '').replace(OWN_NAME, '');
}

/** What the printed name says; null when it says neither. */
export function markOfName(name: string): DepartmentMark | null {
  if (WHOLE_NAME.test(name)) return 'whole';
  return OWN_NAME.test(name) ? 'own' : null;
}

/** What the name of a file says, without its ending. */
export function markOfFile(name: string): DepartmentMark | null {
  if (WHOLE_FILE.test(name)) return 'whole';
  return OWN_FILE.test(name) ? 'own' : null;
}

/**
 * What the title of a table says where it begins or behind its year: 部门收支总表, 2024年单位收支总表. 部门预算支出经济分类 is a
 * classification, 单位资金 a kind of money.
 */
export function markOfTitle(title: string): DepartmentMark | null {
  const level = LEVEL.exec(title)?.[1];
  if (level === undefined) return null;
  return level === '部门' ? 'whole' : 'own';
}
