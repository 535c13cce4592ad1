import { DOCUMENT_NAME } from '../../../core/report/words.js';
import type { CellRef } from '../../../core/sheet/grid.js';
import { button, h } from '../../dom.js';
import { checkMark, severityMark } from '../../icons.js';
import { verdictParts, type VerdictPart } from '../../many/list-order.js';
import { isChecked, rowOf, type ListedBook } from '../../many/listing-state.js';
import { foundList } from './found-list.js';

export interface LineActions {
  open(book: ListedBook): void;
  showCell(book: ListedBook, cells: readonly CellRef[], index: number, caption: string): Promise<void>;
  compare(book: ListedBook): void;
}

/** A workbook's line: whose it is and the verdict, to be opened; below it what belongs to it. */
export function bookLine(book: ListedBook, actions: LineActions): HTMLElement[] {
  const { file, text, version } = book;
  const row = rowOf(book);
  const document = isChecked(book) ? book.found.document : null;
  const kind = document && `${document.year === null ? '' : `${document.year}年`}${DOCUMENT_NAME[document.type]}`;
  const notes = [
    priorNote(book),
    text && h('span', {}, `说明：${text.name}`),
    version &&
      h(
        'span',
        {},
        `另一版本：${version.name} `,
        button(
          { 'class': 'text-button', 'aria-label': `比较两个版本：${file.name} 和 ${version.name}` },
          () => actions.compare(book),
          '比较两个版本',
        ),
      ),
  ].filter((note) => note !== null);
  return [
    button(
      { class: 'many-open' },
      () => actions.open(book),
      h('span', { class: 'many-name' }, document?.department || file.name),
      h('span', { class: 'many-file' }, ...[kind, file.path].filter(Boolean).map((words) => h('span', {}, words))),
      h(
        'span',
        { class: 'many-verdict' },
        ...(row ? verdictParts(row).map(verdictPart) : [h('span', { class: 'many-waiting' }, '等待读取')]),
      ),
    ),
    ...(notes.length > 0 ? [h('p', { class: 'many-notes' }, ...notes)] : []),
    ...rolledUp(book, actions),
  ];
}

function priorNote({ prior, heldTo, found }: ListedBook): HTMLElement | null {
  if (prior === null || found === null) return null;
  return h('span', {}, `${heldTo === prior ? '已与上年核对' : '上年'}：${prior.name}`);
}

function verdictPart({ mark, text }: VerdictPart): HTMLElement {
  return h('span', { class: 'verdict-item' }, mark === 'good' ? checkMark() : severityMark(mark), text);
}

/** Of a 部门 that was compared with its 单位: what came of it, with every finding. */
function rolledUp(book: ListedBook, { showCell }: LineActions): HTMLElement[] {
  if (book.rollup === null) return [];
  const { row, findings } = book.rollup;
  if (findings.length === 0) return [h('p', { class: 'many-notes' }, row.rollup)];
  return [
    h(
      'details',
      { class: 'fold many-rollup' },
      h('summary', {}, row.rollup),
      foundList(findings, (cells, index, caption) => void showCell(book, cells, index, caption)),
    ),
  ];
}
