import { inapplicableRelations, missingTables, type Missing } from '../../core/report/uncomputed.js';
import { fileWords } from '../../core/taxonomy/words/files.js';
import { h } from '../dom.js';
import type { Result } from '../state.js';

/** Relations between tables that were not compared, by the reason; folded, for they are no faults. */
export function uncomparedSections({ report }: Result): (HTMLElement | null)[] {
  return [
    fold('未能核对的表间关系', '补上缺的表或数后重新校验。', missingTables(report)),
    fold(
      '不适用的表间关系',
      `这个${fileWords(report.published).book}不具备条件，不需要核对。`,
      inapplicableRelations(report),
    ),
  ];
}

function fold(title: string, hint: string, groups: readonly Missing[]): HTMLElement | null {
  if (groups.length === 0) return null;
  const count = groups.reduce((sum, { relations }) => sum + relations.length, 0);
  return h(
    'details',
    { class: 'fold' },
    h('summary', {}, h('span', {}, title), h('span', { class: 'count' }, String(count))),
    h('p', { class: 'hint' }, hint),
    h(
      'ul',
      { class: 'uncompared' },
      ...groups.map(({ reason, relations }) =>
        h(
          'li',
          {},
          h('h3', {}, reason, ' ', h('span', { class: 'count' }, `${relations.length} 条`)),
          h('ul', {}, ...relations.map((relation) => h('li', {}, relation))),
        ),
      ),
    ),
  );
}
