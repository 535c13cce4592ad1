import type { Sourced } from '../figures/sourced.js';
import { present } from '../figures/sourced.js';
import { change } from '../prose/change.js';
import { money, say, type Piece } from '../prose/pieces.js';
import { yearOf, type Story } from '../story.js';
import type { SectionWriter } from './section.js';

/** 基本支出: 人员经费 and 公用经费, with the names of the items that have amounts. */
export const basic: SectionWriter = (story) => {
  const { basic: figures } = story.book;
  if (!figures.total) return [];
  const changed = change(story, { id: 'general-basic', amount: figures.total });
  const parts = [
    part(story, '人员经费', 'general-basic.personnel', figures.personnel, figures.personnelItems),
    part(story, '公用经费', 'general-basic.public', figures.public, figures.publicItems),
  ].filter((piece) => piece !== null);
  return [
    [
      say`本部门${yearOf(story)}${story.words.generalBasic}${money(figures.total)}万元`,
      changed ? ['，', changed] : '',
      parts.length > 0 ? '，其中：' : '。',
    ],
    ...parts,
  ];
};

function part(story: Story, name: string, id: string, amount: Sourced | null, items: readonly string[]): Piece | null {
  if (!amount) return null;
  const changed = change(story, { id, amount });
  const named = present(amount) && items.length > 0 ? `主要包括：${items.join('、')}。` : '';
  return [say`${name}${money(amount)}万元`, changed ? ['，', changed] : '', named === '' ? '。' : `${changed ? '。' : '，'}${named}`];
}
