import { fullName, type FunctionLine } from '../figures/functions.js';
import { NOTHING, present, type Sourced } from '../figures/sourced.js';
import { change } from '../prose/change.js';
import { joined, money, say, type Piece } from '../prose/pieces.js';
import { completion, share } from '../prose/share.js';
import { yearOf, type Story } from '../story.js';
import type { SectionWriter } from './section.js';

/** 一般公共预算支出规模. */
export const generalScale: SectionWriter = (story) => {
  const { general, expenditure } = story.book;
  if (!general.total) return [];
  const parts = [
    part('基本支出', general.basic, general.total),
    part('项目支出', general.project, general.total),
  ].filter((piece) => piece !== null);
  const ofAll = story.words.account === '决算' ? share(general.total, expenditure.total, '，占本年支出合计的') : '';
  const changed = change(story, {
    id: 'general-expenditure', amount: general.total, reason: 'general-expenditure', label: story.words.general,
  });
  return [
    [
      say`本部门${yearOf(story)}${story.words.general}${money(general.total)}万元`,
      ofAll,
      completion(general.total, story.budgeted?.general.total),
      changed ? ['，', changed] : '',
      parts.length > 0 ? say`。其中：${joined(parts, '；')}。` : '。',
    ],
  ];
};

function part(name: string, amount: Sourced | null, whole: Sourced): Piece | null {
  return present(amount) ? say`${name}${money(amount!)}万元${share(amount!, whole)}` : null;
}

/** 一般公共预算支出结构, by 类 with shares. */
export const generalStructure: SectionWriter = (story) => {
  const { total, classes } = story.book.general;
  if (!total || classes.length === 0) return [];
  const lines = classes.map((line) => say`${line.name}（类）${money(line.amount)}万元${share(line.amount, total)}`);
  return [say`${story.words.general}主要用于以下方面：${joined(lines, '；')}。`];
};

/** 具体情况, a paragraph for every 项, and for those that had an amount last year only. */
export const generalItems: SectionWriter = (story) => {
  const { items } = story.book.general;
  const said = [...items.map((line) => itemText(story, line)), ...vanished(story)];
  return said.map((piece, index) => [`${index + 1}．`, piece]);
};

function itemText(story: Story, line: FunctionLine): Piece {
  const id = `general-expenditure.${line.key}`;
  const changed = change(story, { id, amount: line.amount, absentIsNothing: story.prior?.general.complete ?? false });
  const split =
    present(line.basic) && present(line.project)
      ? say`，其中：基本支出${money(line.basic!)}万元，项目支出${money(line.project!)}万元`
      : '';
  const verb = story.words.account === '预算' ? '预算数为' : '支出决算为';
  return [
    say`${fullName(line)}：${yearOf(story)}${verb}${money(line.amount)}万元`,
    completion(line.amount, story.budgeted?.amounts.get(id)),
    split,
    changed ? [split === '' ? '，' : '；', changed] : '',
    '。',
  ];
}

function vanished(story: Story): Piece[] {
  if (!story.prior || !story.book.general.complete) return [];
  const now = new Set(story.book.general.items.map((line) => line.key));
  return story.prior.general.items
    .filter((line) => !now.has(line.key))
    .flatMap((line) => {
      const changed = change(story, { id: `general-expenditure.${line.key}`, amount: NOTHING });
      const verb = story.words.account === '预算' ? '未安排预算' : '未发生支出';
      return changed ? [say`${fullName(line)}：${yearOf(story)}${verb}，${changed}。`] : [];
    });
}
