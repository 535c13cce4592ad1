import { overviewSentence } from '../../../core/report/overview.js';
import { button, h, replace, replaceUnderHand } from '../../dom.js';
import { rowOf, type ListState } from '../../many/listing-state.js';
import type { Listing } from '../../many/listing.js';
import { handOut, XLSX } from '../../save.js';
import type { Session } from '../../session.js';
import { today } from '../masthead.js';
import { severityMark } from '../../icons.js';

const HTML = 'text/html;charset=utf-8';

/** Over the list: how many, how far the reading is and how it is stopped, and what is made of all of them together. */
export function listHead(heading: HTMLElement, listing: Listing, session: Session): HTMLElement {
  const { state } = listing;
  const verdict = h('p', { class: 'many-verdicts', role: 'status' });
  const error = h('p', { class: 'many-error', role: 'alert' });
  const tools = h('div', { class: 'many-tools' });
  state.watch(
    ({ complete, books }) => (complete ? books : null),
    (books) => {
      verdict.textContent = books ? overviewSentence(books.map((book) => rowOf(book)!)) : '';
    },
  );
  state.watch(
    (it) => it.error,
    (sentence) => replace(error, sentence !== null && severityMark('error'), sentence),
  );
  state.watch(toolsShown, () => replaceUnderHand(tools, ...toolsFor(listing, session)));
  return h('header', { class: 'many-head' }, heading, verdict, progress(listing), error, tools);
}

/** What the tools rest on. */
function toolsShown({ work, complete, departments, books }: ListState): string {
  return [work !== null, complete, departments, books.some(({ rollup }) => rollup !== null)].join();
}

function toolsFor(listing: Listing, session: Session): HTMLElement[] {
  const { work, complete, departments, books, rollupDoubts } = listing.state.get();
  if (work !== null) return [];
  if (!complete) return [button({ class: 'button button-primary' }, () => void listing.read(), '继续读取')];
  const rolled = rollupDoubts.length > 0 || books.some(({ rollup }) => rollup !== null);
  const save = async (kind: 'xlsx' | 'html'): Promise<void> => {
    const made = await listing.summary(today());
    if (!made) return;
    const name = `公开表校验汇总.${kind}`;
    await handOut(
      kind === 'xlsx' ? { name, type: XLSX, content: made.xlsx } : { name, type: HTML, content: made.html },
      session,
    );
  };
  const savePapers = async (): Promise<void> => {
    const content = await listing.papers(today());
    if (content) await handOut({ name: '预决算公开情况检查表.xlsx', type: XLSX, content }, session);
  };
  return [
    button({ class: 'button button-primary' }, () => void save('xlsx'), '下载汇总'),
    button({ class: 'button' }, () => void save('html'), '汇总网页'),
    button({ class: 'button' }, () => void savePapers(), '下载检查表'),
    ...(departments !== null && departments > 0 && !rolled
      ? [button({ class: 'button' }, () => void listing.rollUp(), `核对部门与所属单位（${departments} 个部门）`)]
      : []),
  ];
}

function progress(listing: Listing): HTMLElement {
  const label = h('span', { class: 'progress-label' });
  const bar = h('progress', { 'max': 1, 'value': 0, 'aria-label': '进度' });
  const box = h(
    'div',
    { class: 'many-progress' },
    h(
      'div',
      { class: 'progress-line' },
      label,
      button({ class: 'text-button' }, () => listing.stop(), '停止'),
    ),
    bar,
  );
  listing.state.watch(
    ({ work }) => work,
    (work) => {
      box.hidden = work === null;
      if (!work) return;
      const { what, done, total } = work;
      label.textContent = total > 1 ? `正在${what}：第 ${done + 1} 个，共 ${total} 个` : `正在${what}`;
      bar.max = total;
      bar.value = done + 0.5;
    },
  );
  return box;
}
