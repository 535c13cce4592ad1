import type { SectionWriter } from './section.js';
import { sharesParagraph } from './shares.js';

/** 收入, each source with its share: from 收入总表, else 收支总表. */
export const income: SectionWriter = (story) => {
  const { total, sources, complete } = story.book.income;
  if (!total) return [];
  const name = story.words.account === '预算' ? '收入预算' : '本年收入合计';
  const listsAreWhole = complete && (story.prior?.income.complete ?? false);
  return [sharesParagraph(story, { id: 'income', name, total, lines: sources, absentIsNothing: ({ id }) => listsAreWhole && sameSplit(id, story.prior!.income.sources) })];
};

/** A fund does not come from zero when last year's table told all 财政拨款收入 in one. */
function sameSplit(id: string, prior: readonly { readonly id: string }[]): boolean {
  const funds = ['income.general', 'income.fund', 'income.state-capital'];
  const other = id === 'income.fiscal' ? funds : funds.includes(id) ? ['income.fiscal'] : [];
  return !prior.some((line) => other.includes(line.id));
}
