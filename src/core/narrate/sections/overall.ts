import type { TwoSided } from '../figures/fiscal.js';
import type { Line } from '../figures/line.js';
import { sum, type Sourced } from '../figures/sourced.js';
import { change } from '../prose/change.js';
import { joined, money, say, type Piece } from '../prose/pieces.js';
import { lineAmount } from '../prose/share.js';
import { departmentOf, yearOf, type Story } from '../story.js';
import type { SectionWriter } from './section.js';

/** 收支总体: from 收支总表. */
export const overall: SectionWriter = (story) => {
  const { summary } = story.book;
  const said = totals(story, summary, 'summary', '');
  if (!said) return [];
  return [
    [departmentOf(story), yearOf(story), said],
    ...listing('收入', summary.incomeLines, summary.income),
    ...listing('支出', summary.expenditureLines, summary.expenditure),
  ];
};

/** 财政拨款收支: from 财政拨款收支总表. */
export const fiscal: SectionWriter = (story) => {
  const { fiscal: table } = story.book;
  const said = totals(story, table, 'fiscal-summary', '财政拨款');
  if (!said) return [];
  return [
    ['本部门', yearOf(story), said],
    ...listing('收入', table.incomeLines, table.income),
    ...listing('支出', table.expenditureLines, table.expenditure),
  ];
};

/** Both sides in one amount where they are equal, as they should be; else each as printed. */
function totals(story: Story, { income, expenditure }: TwoSided, id: string, of: string): Piece | null {
  const names = story.words.account === '预算'
    ? { both: `${of}收支总预算`, income: `${of}收入总预算`, expenditure: `${of}支出总预算` }
    : { both: `${of}收、支总计均为`, income: `${of}收入总计`, expenditure: `${of}支出总计` };
  const priorIncome = story.prior?.amounts.get(`${id}.income`);
  const priorExpenditure = story.prior?.amounts.get(`${id}.expenditure`);
  const oneBase = !story.prior || (priorIncome && priorExpenditure && priorIncome.yuan.eq(priorExpenditure.yuan));
  if (income && expenditure && oneBase && income.yuan.eq(expenditure.yuan)) {
    const amount = { ...income, cells: [...income.cells, ...expenditure.cells] };
    const changed = change(story, { id: `${id}.income`, amount, reason: id, label: `${of}收支总额`, each: true });
    return [say`${names.both}${money(amount)}万元。`, changed ? say`收、支总计${changed}。` : ''];
  }
  const said = [side(story, income, `${id}.income`, names.income), side(story, expenditure, `${id}.expenditure`, names.expenditure)];
  return said.every((it) => it === null) ? null : say`${joined(said, '；')}。`;
}

function side(story: Story, amount: Sourced | null, id: string, name: string): Piece | null {
  if (!amount) return null;
  const changed = change(story, { id, amount, reason: id, label: name });
  return [say`${name}${money(amount)}万元`, changed ? ['，', changed] : ''];
}

/** "收入包括：…。" */
function listing(noun: string, lines: readonly Line[], whole: Sourced | null): Piece[] {
  if (lines.length === 0 || !whole || sum(lines.map((line) => line.amount)).yuan.gt(whole.yuan.plus(whole.half))) return [];
  return [say`${noun}包括：${joined(lines.map(lineAmount), '，')}。`];
}
