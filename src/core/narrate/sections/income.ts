import { change } from '../prose/change.js';
import { joined, money, say } from '../prose/pieces.js';
import { lineAmount, share } from '../prose/share.js';
import { yearOf } from '../story.js';
import type { SectionWriter } from './section.js';

/** 收入, each source with its share: from 收入总表, else 收支总表. */
export const income: SectionWriter = (story) => {
  const { total, sources, complete } = story.book.income;
  if (!total) return [];
  const name = story.words.account === '预算' ? '收入预算' : '本年收入合计';
  const changed = change(story, { id: 'income', amount: total });
  const lines = sources.map((line) => {
    const absentIsNothing = complete && (story.prior?.income.complete ?? false) && sameSplit(line.id, story.prior!.income.sources);
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

/** A fund does not come from zero when last year's table told all 财政拨款收入 in one. */
function sameSplit(id: string, prior: readonly { readonly id: string }[]): boolean {
  const funds = ['income.general', 'income.fund', 'income.state-capital'];
  const other = id === 'income.fiscal' ? funds : funds.includes(id) ? ['income.fiscal'] : [];
  return !prior.some((line) => other.includes(line.id));
}
