import type { Insert } from '../../core/narrate/narrative.js';
import { h } from '../dom.js';
import type { Session } from '../session.js';
import { chartView } from './chart.js';

/** A chart; of the tables, which the Word document prints, only the names. */
export function insertView(insert: Insert, session: Session): HTMLElement {
  if (insert.what === 'chart') return chartView(insert.chart, session);
  return h(
    'p',
    { class: 'hint' },
    `Word 文档在这里附上 ${insert.titles.length} 张公开表：${insert.titles.join('、')}。`,
  );
}
