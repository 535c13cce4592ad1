import { button, h } from '../dom.js';
import { errorSentence } from '../error-sentence.js';
import type { Marks } from '../host.js';
import type { Session } from '../session.js';
import type { Result } from '../state.js';

/** What the pane may put into the open workbook at the user's word, each with the way to take it out; in Excel only. */
export function inWorkbook({ report }: Result, session: Session): HTMLElement | null {
  const { marks } = session;
  if (marks === null) return null;
  const act = (work: () => Promise<string>) => (): void =>
    void work().then(session.say, (error: unknown) => session.fail(new Error(errorSentence(error))));
  return h(
    'p',
    { class: 'in-workbook' },
    report.findings.length > 0 &&
      button(
        { class: 'button' },
        act(() => mark(report, marks)),
        '在表中标出',
      ),
    button(
      { class: 'text-button' },
      act(() => unmark(marks)),
      '取消标出',
    ),
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
