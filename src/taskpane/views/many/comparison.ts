import { button, h } from '../../dom.js';
import { cross } from '../../icons.js';
import type { Compared, ComparedFigure, ComparedTable } from '../../many/messages.js';
import { baseName, handOut } from '../../save.js';
import type { Session } from '../../session.js';
import { chip } from '../chips.js';
import { foundList } from './found-list.js';

/** Figures of one table that are told here; the page to keep has them all. */
const MOST_FIGURES = 50;

/** What became of the workbook since the other version: cells to be clicked, findings gone and new, the whole as a page. */
export function comparisonView(compared: Compared, session: Session, close: () => void): HTMLElement {
  const { before, after, sentence, unlike, totals, sheets, tables, gone, fresh } = compared;
  const save = (): void =>
    void handOut(
      { name: `${baseName(after)}-版本比较.html`, type: 'text/html;charset=utf-8', content: compared.html },
      session,
    );
  return h(
    'section',
    { 'class': 'comparison', 'aria-label': '两个版本的比较' },
    h(
      'div',
      { class: 'comparison-head' },
      h('h2', { tabindex: -1 }, `原来：${before}`),
      button({ 'class': 'icon-button', 'aria-label': '关闭比较' }, close, cross()),
    ),
    h('p', {}, sentence),
    unlike !== null && h('p', { class: 'lacking' }, unlike),
    h('p', {}, button({ class: 'button' }, save, '下载比较结果')),
    part('主要数字', lines(totals)),
    part('表和工作表', lines(sheets)),
    ...tables.map((table) => tablePart(table, session)),
    part(`消除的问题（${gone.length}）`, gone.length > 0 && foundList(gone, null)),
    part(
      `新增的问题（${fresh.length}）`,
      fresh.length > 0 && foundList(fresh, (cells, index, caption) => void session.show(cells, index, caption)),
    ),
  );
}

function tablePart({ name, figures, lines: others }: ComparedTable, session: Session): HTMLElement | false {
  const rest = figures.length - MOST_FIGURES;
  return part(
    name,
    figures.length > 0 &&
      h(
        'ul',
        { class: 'comparison-figures' },
        ...figures.slice(0, MOST_FIGURES).map((one) => figureLine(one, session)),
      ),
    rest > 0 && h('p', { class: 'hint' }, `另有 ${rest} 格，见比较结果。`),
    lines(others),
  );
}

function figureLine({ place, before, after, difference, cell }: ComparedFigure, session: Session): HTMLElement {
  const caption = `${place}：原来 ${before || '空白'}`;
  return h(
    'li',
    {},
    h('span', {}, place),
    chip([cell], 0, caption, session),
    h(
      'span',
      { class: 'comparison-amounts' },
      h('span', { class: 'number' }, `${before || '空白'} → ${after || '空白'}`),
      difference !== '' && h('span', { class: 'number from' }, difference),
    ),
  );
}

function lines(said: readonly string[]): HTMLElement | false {
  return said.length > 0 && h('ul', { class: 'comparison-lines' }, ...said.map((line) => h('li', {}, line)));
}

/** Nothing where nothing stands under the heading. */
function part(heading: string, ...content: readonly (HTMLElement | false)[]): HTMLElement | false {
  return content.some(Boolean) && h('div', {}, h('h3', {}, heading), ...content);
}
