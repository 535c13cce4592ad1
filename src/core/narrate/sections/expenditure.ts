import { change } from '../prose/change.js';
import { joined, money, say } from '../prose/pieces.js';
import { lineAmount, share } from '../prose/share.js';
import { yearOf } from '../story.js';
import type { SectionWriter } from './section.js';

/** 支出, 基本 and 项目 and others with shares: from 支出总表, else 收支总表. */
export const expenditure: SectionWriter = (story) => {
  const { total, natures, complete } = story.book.expenditure;
  if (!total) return [];
  const name = story.words.account === '预算' ? '支出预算' : '本年支出合计';
  const changed = change(story, { id: 'expenditure', amount: total });
  const absentIsNothing = complete && (story.prior?.expenditure.complete ?? false);
  const lines = natures.map((line) => {
    const lineChange = change(story, { id: line.id, amount: line.amount, absentIsNothing });
    return [lineAmount(line), share(line.amount, total), lineChange ? ['，', lineChange] : ''];
  });
  return [
    [
      say`本部门${yearOf(story)}${name}${money(total)}万元`,
      changed ? ['，', changed] : '',
      lines.length > 0 ? say`。其中：${joined(lines, '；')}。` : '。',
    ],
  ];
};
