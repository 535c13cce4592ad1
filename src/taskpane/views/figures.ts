import type { Finding } from '../../core/finding/finding.js';
import { printed } from '../../core/report/say/printed.js';
import { h } from '../dom.js';
import { alignAmounts } from '../../core/report/amounts.js';
import { OTHER_SIDE } from '../../core/report/words.js';

/**
 * Both figures of a finding under each other with their difference; null when it has none. Codes and names have no
 * difference and stand as they are.
 */
export function figureRows(finding: Finding): HTMLElement | null {
  const { stated, expected, difference, unit } = printed(finding);
  const rows = [
    { name: '表中', text: stated, role: 'stated' },
    { name: OTHER_SIDE, text: expected, role: 'expected' },
    { name: '相差', text: difference, role: 'difference' },
  ].filter((row) => row.text !== undefined);
  if (rows.length === 0) return null;
  const plain = rows.map((row) => row.text ?? '');
  const texts = difference === undefined ? plain : alignAmounts(plain);
  return h(
    'dl',
    { class: 'figures' },
    ...rows.map((row, index) =>
      h(
        'div',
        { class: `figure-row figure-${row.role}` },
        h('dt', {}, row.name),
        h('dd', {}, h('span', { class: 'number' }, texts[index]), unit && h('span', { class: 'unit' }, unit)),
      ),
    ),
  );
}
