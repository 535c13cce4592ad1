import type { BrowserHost } from '../browser-host.js';
import { h, replace } from '../dom.js';
import { SAMPLE, type FileSource } from '../file-source.js';
import type { PaneHost } from '../host.js';
import type { Session } from '../session.js';
import type { PaneState, Result, ViewName } from '../state.js';
import type { Store } from '../store.js';
import { findingsView } from './findings.js';
import { masthead } from './masthead.js';
import { fillNarrative } from './narrative.js';
import { acceptDrops, openButton } from './open-file.js';
import { recognitionView } from './recognition.js';
import { sheetView } from './sheet.js';
import { announcer, errorBanner, noticeLine, progressBar } from './status.js';
import { tabPanel, tabRow, VIEWS } from './tabs.js';
import { actionButton, welcome } from './welcome.js';

interface Drawn {
  readonly draw: (result: Result, session: Session) => HTMLElement;
  /** What the view is drawn anew for: an answer to a finding leaves the other views alone. */
  readonly restsOn: (result: Result) => unknown;
}

/** 说明 draws itself: its form outlives its text. */
const DRAWN: Readonly<Record<Exclude<ViewName, 'narrative'>, Drawn>> = {
  recognition: { draw: recognitionView, restsOn: ({ checked }) => checked },
  findings:    { draw: findingsView,    restsOn: ({ report }) => report },
};

/** Lays out the pane in `root` and keeps it in step with the store. */
export function mountApp(root: HTMLElement, store: Store<PaneState>, session: Session, host: PaneHost, browser: BrowserHost): void {
  const open = (source: FileSource): void => {
    browser.choose(source);
    void session.run();
  };
  const inExcel = host.name === 'excel';
  const main = h('main', { class: 'main' });
  const app = h('div', { class: 'app' },
    main,
    h('div', { class: 'status' }, errorBanner(store, session), progressBar(store, session), noticeLine(store), announcer(store)),
  );

  const top = h('div', { class: 'top' });
  const panels = VIEWS.map((view) => ({ view, panel: tabPanel(store, view) }));
  const views = h('div', { class: 'views' }, tabRow(store, session), ...panels.map(({ panel }) => panel));
  main.append(top, views);
  store.watch((state) => state.result, (result) => {
    app.toggleAttribute('data-result', result !== null);
    views.hidden = result === null;
    replace(top, result ? masthead(result, again(), session) : inExcel ? excelWelcome(session) : browserWelcome(open));
  });
  for (const { view, panel } of panels) {
    if (view === 'narrative') {
      fillNarrative(panel, store, session);
      continue;
    }
    const { draw, restsOn } = DRAWN[view];
    store.watch(({ result }) => result && restsOn(result), () => {
      const { result } = store.get();
      replace(panel, result && draw(result, session));
    });
  }
  if (!inExcel) {
    app.append(
      h('aside', { class: 'beside', 'aria-label': '表格' }, h('p', { class: 'hint beside-hint' }, '点单元格或说明里的数字，这里显示它在表中的位置。'), sheetView(store, session)),
    );
    acceptDrops(app, open);
  }
  replace(root, app);

  function again(): HTMLElement {
    return inExcel
      ? actionButton('重新校验', 'button', () => void session.run())
      : openButton('换文件', 'button', open);
  }
}

function browserWelcome(open: (source: FileSource) => void): HTMLElement {
  return welcome(
    '也可以把 .xlsx、.xls 文件拖到这里',
    '文件只在本机浏览器里处理，不上传。',
    openButton('打开工作簿', 'button button-primary button-large', open),
    actionButton('看示例', 'button button-large', () => open(SAMPLE)),
  );
}

function excelWelcome(session: Session): HTMLElement {
  return welcome(
    '读取当前工作簿的全部工作表，不改动任何单元格',
    '数据只在本机处理，不上传。',
    actionButton('校验这个工作簿', 'button button-primary button-large', () => void session.run()),
  );
}
