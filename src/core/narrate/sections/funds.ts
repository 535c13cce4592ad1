import type { Fund } from '../figures/funds.js';
import { fullName } from '../figures/functions.js';
import { NOTHING, present, type Sourced } from '../figures/sourced.js';
import { change } from '../prose/change.js';
import { blank, joined, money, say, type Piece } from '../prose/pieces.js';
import { yearOf, type Story } from '../story.js';
import type { SectionWriter } from './section.js';

/** 政府性基金. */
export const fund: SectionWriter = (story) => write(story, story.book.fund, 'fund', '政府性基金预算');

/** 国有资本经营. */
export const stateCapital: SectionWriter = (story) => write(story, story.book.stateCapital, 'state-capital', '国有资本经营预算');

function write(story: Story, figures: Fund, id: 'fund' | 'state-capital', name: string): Piece[] {
  if (figures.state === 'none') return [nothing(story, id, name)];
  if (figures.state === 'unknown' || !figures.total) {
    const question = `${name}有没有支出？金额是多少？表中没有列明，或各表不一致。`;
    return [say`本部门${yearOf(story)}${name}${blank(id, '支出情况', question)}。`];
  }
  const final = story.words.account === '决算';
  const changed = change(story, { id, amount: figures.total, reason: id, label: `${name}支出` });
  const flow = final
    ? [flowOf('年初结转和结余', figures.opening), flowOf('本年收入', figures.income), flowOf('年末结转和结余', figures.closing)]
    : [];
  const split = [flowOf('基本支出', figures.basic), flowOf('项目支出', figures.project)];
  return [
    [
      say`本部门${yearOf(story)}${name}${final ? '财政拨款' : ''}支出${money(figures.total)}万元`,
      changed ? ['，', changed] : '',
      split.some((piece) => piece !== null) ? say`。其中：${joined(split, '，')}。` : '。',
      flow.some((piece) => piece !== null) ? say`${joined(flow, '，')}。` : '',
    ],
    ...figures.items.map((line, index) => say`${String(index + 1)}．${fullName(line)}：${yearOf(story)}${final ? '支出决算为' : '预算数为'}${money(line.amount)}万元。`),
  ];
}

function flowOf(name: string, amount: Sourced | null): Piece | null {
  return present(amount) ? say`${name}${money(amount!)}万元` : null;
}

function nothing(story: Story, id: string, name: string): Piece {
  const changed = present(story.prior?.amounts.get(id)) ? change(story, { id, amount: NOTHING, reason: id, label: `${name}支出` }) : null;
  const sentence = story.words.account === '预算' ? `没有使用${name}拨款安排的支出` : `没有${name}财政拨款收支`;
  return [say`本部门${yearOf(story)}${sentence}`, changed ? ['，', changed] : '', '。'];
}
