import { beginning, ending, holding, oneOf } from '../../text/patterns.js';

/** Behind the name of a 部门: with its 单位, or its own office alone. In brackets, or without. */
const WHOLE = { bracketed: ['汇总', '合并', '部门汇总', '含(?:下属|所属)[^)]*'], bare: ['汇总'] };
const OWN = { bracketed: ['本级', '机关', '本部', '局机关', '本单位'], bare: ['本级', '机关', '本部'] };

const WHOLE_NAME = ending(oneOf(`\\(${oneOf(WHOLE.bracketed)}\\)`, WHOLE.bare));
const OWN_NAME = ending(oneOf(`\\(${oneOf(OWN.bracketed)}\\)`, OWN.bare));
const WHOLE_FILE = holding(oneOf(WHOLE.bare));
const OWN_FILE = holding(oneOf('本级', '[局委办厅]机关'));
const YEAR = beginning('\\d{4}年度?');

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

/** What the title of a table says: 部门收支总表, 2024年单位收支总表. */
export function markOfTitle(title: string): DepartmentMark | null {
  const bare = title.replace(YEAR, '');
  if (bare.startsWith('部门')) return 'whole';
  return bare.startsWith('单位') ? 'own' : null;
}
