import { holding, oneOf, whole } from '../../text/patterns.js';
import type { DocumentType } from '../../taxonomy/table-kind.js';

const BARE = whole(
  '(?:关于)?[^，。；：、\\d]{2,28}',
  oneOf('情况', '说明', '情况说明', '经费', '构成', '结构', '规模', '预算', '决算'),
);

/** A heading without number: short, a thing and no sentence. */
export function isBareHeading(text: string): boolean {
  return BARE.test(text);
}

const DOCUMENT = holding(oneOf('部门', '单位', '年度?'), '(预算|决算)');

/** What kind of document a line names: 部门预算, 年度决算; null for none. */
export function documentNamed(line: string): DocumentType | null {
  const found = DOCUMENT.exec(line.replace(/\s/g, ''));
  if (!found) return null;
  return found[1] === '预算' ? 'budget' : 'final-accounts';
}
