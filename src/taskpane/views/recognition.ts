import { noTablesSentence } from '../../core/report/no-tables.js';
import { publishedAs } from '../../core/disclosure/query.js';
import { fileWords, type FileWords } from '../../core/taxonomy/words/files.js';
import { UNIT_NAME } from '../../core/money/amount.js';
import { KIND_NAME } from '../../core/taxonomy/kind-names.js';
import { rangeAddress } from '../../core/sheet/address.js';
import type { CellRef } from '../../core/sheet/grid.js';
import { button, h } from '../dom.js';
import { checkMark, severityMark } from '../icons.js';
import type { SheetSummary, TableSummary } from '../model/sheets.js';
import { tableName } from '../../core/report/group-findings.js';
import { departmentsIn } from '../../core/report/departments.js';
import { amountsLine } from '../../core/report/tables-text.js';
import { uncheckedLines } from '../../core/report/unchecked.js';
import type { Session } from '../session.js';
import type { Result } from '../state.js';
import { cellChips } from './chips.js';
import { coverageSection } from './coverage.js';
import { emptyState } from './empty.js';
import { uncomparedSections } from './uncompared.js';
import { messageOf } from '../../core/report/say/index.js';

function nothingRecognized(disclosure: Result['disclosure']): HTMLElement {
  if (disclosure.government !== undefined) return emptyState('不是部门的公开表', noTablesSentence(disclosure));
  return publishedAs(disclosure) !== 'pages'
    ? emptyState('没有认出公开表', '请确认各表保留了标题（如“收支预算总表”）和表头，再重新打开；也可以换一个文件。')
    : emptyState('没有读出公开表', '只读框线完整或没有框线但对得齐的表。可以改开原来的工作簿，或换一个文件。');
}

/** 识别: what every sheet was taken for, its unit, year and range, and what is missing. */
export function recognitionView(result: Result, session: Session): HTMLElement {
  const { disclosure, sheets } = result;
  const words = fileWords(publishedAs(disclosure));
  const recognized = sheets.filter((sheet) => sheet.tables.length > 0);
  const unread = sheets.filter((sheet) => sheet.unread);
  const others = sheets.filter((sheet) => sheet.tables.length === 0 && !sheet.unread);
  return h(
    'div',
    { class: 'recognition' },
    disclosure.tables.length === 0 && nothingRecognized(disclosure),
    missing(result, session),
    unchecked(result),
    departments(result),
    coverageSection(result, session),
    ...uncomparedSections(result),
    recognized.length > 0 &&
      h(
        'section',
        { 'aria-labelledby': 'recognized-title' },
        title('recognized-title', '认出的表', disclosure.tables.length),
        h('ul', { class: 'sheets' }, ...recognized.map((sheet) => sheetItem(sheet, disclosure.document.year, session))),
      ),
    plainSection('unread-title', `没有读取的${words.sheets}`, { ...words, caption: '内容没有读取' }, unread, session),
    plainSection('others-title', '不是公开表', { ...words, caption: '未识别为公开表' }, others, session),
  );
}

/** What a sheet without a table is called, and what is said of it where it is shown. */
interface PlainWords extends Pick<FileWords, 'sheets'> {
  readonly caption: string;
}

function plainSection(
  id: string,
  name: string,
  told: PlainWords,
  sheets: readonly SheetSummary[],
  session: Session,
): HTMLElement | null {
  if (sheets.length === 0) return null;
  return h(
    'section',
    { 'aria-labelledby': id },
    title(id, name, sheets.length),
    h('ul', { class: 'sheets sheets-plain' }, ...sheets.map((sheet) => plainItem(sheet, told, session))),
  );
}

function title(id: string, text: string, count: number): HTMLElement {
  return h('h2', { class: 'section-title', id }, h('span', {}, text), h('span', { class: 'count' }, String(count)));
}

function missing({ report }: Result, session: Session): HTMLElement | null {
  const findings = report.findings.filter((finding) => finding.category === 'completeness');
  if (findings.length === 0) return null;
  return h(
    'section',
    { 'aria-labelledby': 'missing-title' },
    title('missing-title', '缺少的内容', findings.length),
    h(
      'ul',
      { class: 'missing' },
      ...findings.map((finding) =>
        h(
          'li',
          {},
          severityMark(finding.severity),
          h(
            'div',
            {},
            h('p', {}, finding.department && `${finding.department}：`, messageOf(finding)),
            finding.cells.length > 0 && cellChips(finding.cells, messageOf(finding), session),
          ),
        ),
      ),
    ),
  );
}

/** Of a book of several: each, and what came of it. */
function departments({ report }: Result): HTMLElement | null {
  const lines = departmentsIn(report);
  if (lines.length === 0) return null;
  return h(
    'section',
    { 'aria-labelledby': 'departments-title' },
    title('departments-title', '各部门', lines.length),
    h(
      'ul',
      { class: 'missing' },
      ...lines.map(({ line, standing }) => h('li', {}, STANDING[standing](), h('p', {}, line))),
    ),
  );
}

const STANDING = {
  wrong: () => severityMark('error'),
  sound: checkMark,
  none: () => severityMark('warning'),
} as const;

function unchecked({ report }: Result): HTMLElement | null {
  const lines = uncheckedLines(report);
  if (lines.length === 0) return null;
  return h(
    'section',
    { 'aria-labelledby': 'unchecked-title' },
    title('unchecked-title', '没有核对的表', lines.length),
    h('ul', { class: 'missing' }, ...lines.map((line) => h('li', {}, severityMark('warning'), h('p', {}, line)))),
  );
}

function sheetItem(sheet: SheetSummary, year: number | null, session: Session): HTMLElement {
  return h(
    'li',
    { class: 'sheet-item' },
    h('p', { class: 'sheet-name' }, sheet.sheet, sheet.hidden && tag('隐藏')),
    ...sheet.tables.map((summary) => tableItem(summary, year, session)),
  );
}

function tableItem(
  { table, unknownColumns, unknownLines }: TableSummary,
  year: number | null,
  session: Session,
): HTMLElement {
  const name = tableName(table);
  return h(
    'div',
    { class: 'table-item' },
    button(
      { 'class': 'table-link', 'aria-label': `查看 ${table.sheet} 的 ${name}` },
      () => void session.show([table.titleCell], 0, name),
      name,
    ),
    h(
      'p',
      { class: 'table-meta' },
      h('span', {}, KIND_NAME[table.kind]),
      h(
        'span',
        { class: table.unit ? undefined : 'lacking' },
        table.unit ? `单位：${UNIT_NAME[table.unit]}` : '未写单位',
      ),
      h('span', { class: year ? undefined : 'lacking' }, year ? `${year}年` : '未写年度'),
      h('span', { class: 'address' }, rangeAddress(table.range)),
      table.empty
        ? tag('空表')
        : h(
            'span',
            { class: table.amounts.unplaced.length + table.amounts.unreadable.length > 0 ? 'lacking' : undefined },
            amountsLine(table.amounts),
          ),
    ),
    unknown('未识别的列', unknownColumns),
    unknown('未识别的行', unknownLines),
  );
}

function unknown(name: string, texts: readonly string[]): HTMLElement | null {
  if (texts.length === 0) return null;
  const shown = texts.slice(0, 6).join('、');
  return h(
    'p',
    { class: 'unknown' },
    h('span', { class: 'unknown-name' }, `${name} ${texts.length}`),
    texts.length > 6 ? `${shown} 等` : shown,
  );
}

function plainItem(sheet: SheetSummary, { sheets, caption }: PlainWords, session: Session): HTMLElement {
  const first: CellRef = { sheet: sheet.sheet, address: 'A1' };
  return h(
    'li',
    { class: 'sheet-item' },
    button(
      { 'class': 'table-link', 'aria-label': `查看${sheets} ${sheet.sheet}` },
      () => void session.show([first], 0, caption),
      sheet.sheet,
    ),
    sheet.hidden && tag('隐藏'),
  );
}

function tag(text: string): HTMLElement {
  return h('span', { class: 'tag' }, text);
}
