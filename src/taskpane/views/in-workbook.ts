import type { ResultTable } from '../../core/report/result-table.js';
import { button, h } from '../dom.js';
import { errorSentence } from '../error-sentence.js';
import type { Marks, OwnSheet } from '../host.js';
import type { Session } from '../session.js';
import type { Result } from '../state.js';
import { insertCharts, removeCharts } from './in-workbook-charts.js';

const RESULTS = '校验结果';

/** What the pane may put into the open workbook at the user's word, each with the way to take it out; in Excel only. */
export function inWorkbook(result: Result, session: Session): HTMLElement | null {
  const { marks, results, charts } = session;
  if (marks === null || results === null) return null;
  const tool = (kind: 'button' | 'text-button', label: string, work: () => Promise<string>): HTMLElement =>
    button(
      { class: kind },
      () => void work().then(session.say, (error: unknown) => session.fail(new Error(errorSentence(error)))),
      label,
    );
  return h(
    'div',
    { 'class': 'in-workbook', 'role': 'group', 'aria-label': '写进工作簿' },
    tool('button', '在表中标出', () => mark(result.report, marks)),
    tool('text-button', '取消标出', () => unmark(marks)),
    tool('button', '写入校验结果表', () => write(result, results)),
    tool('text-button', '删除校验结果表', () => remove(results)),
    charts && tool('button', '插入图表', () => insertCharts(result, charts, session.engine)),
    charts && tool('text-button', '删除图表', () => removeCharts(charts)),
  );
}

async function mark(report: Result['report'], marks: Marks): Promise<string> {
  const { cellMarks } = await import(/* webpackChunkName: "marks" */ '../../core/report/cell-marks.js');
  const { cells, protectedSheets } = await marks.put(cellMarks(report));
  const closed = protectedSheets.map((name) => `“${name}”`).join('、');
  return `已标出 ${cells} 格${closed === '' ? '' : `；${closed}受保护，没有标`}`;
}

async function unmark(marks: Marks): Promise<string> {
  return (await marks.remove()) > 0 ? '已取消标出，格式还是原来的' : '表中没有标出的格';
}

async function write({ report, disclosure }: Result, results: OwnSheet<ResultTable>): Promise<string> {
  const { resultTable } = await import(/* webpackChunkName: "results" */ '../../core/report/result-table.js');
  const on = new Date().toLocaleDateString('zh-CN', { dateStyle: 'long' });
  await results.put(resultTable(disclosure, report, on, '点“单元格”一列跳到该格；再次校验后可以重新写入这张表。'));
  return `已写入“${RESULTS}”表`;
}

async function remove(results: OwnSheet<ResultTable>): Promise<string> {
  return (await results.remove(RESULTS)) > 0 ? `已删除“${RESULTS}”表` : `工作簿里没有写入过“${RESULTS}”表`;
}
