import type { BrowserHost } from '../browser-host.js';
import { button, h, replace, replaceUnderHand } from '../dom.js';
import { fromFile, type FileSource } from '../file-source.js';
import type { PaneHost } from '../host.js';
import type { TakenFile } from '../many/listed-file.js';
import { besideWorkbook, PROGRAM } from '../programs.js';
import { SAMPLE } from '../sample.js';
import type { Session } from '../session.js';
import type { PaneState, Result, TextAtHand, ViewName } from '../state.js';
import type { Store } from '../store.js';
import { firstShown } from '../model/first-shown.js';
import { behindLine } from './behind.js';
import { BESIDE } from './beside.js';
import { correctedList } from './corrected.js';
import { droppedFiles } from './dropped.js';
import { fileTools } from './file-tools.js';
import { findingFilter } from './finding-filter.js';
import { findingsView } from './findings.js';
import { walkFindings } from './finding-keys.js';
import { guardFocus } from './focus-guard.js';
import { firstSteps } from './first-steps.js';
import { foot } from './foot.js';
import { masthead } from './masthead.js';
import { fillNarrative } from './narrative.js';
import { acceptDrops, filesButton, folderButton, isText } from './open-file.js';
import { priorChoice, type PriorChoice } from './prior-choice.js';
import { severalFiles } from './several-files.js';
import { recognitionView } from './recognition.js';
import { sheetView } from './sheet.js';
import { announcer, errorBanner, noticeLine, progressBar } from './status.js';
import { tabPanel, tabRow, VIEWS } from './tabs.js';
import { fileText } from '../text-source.js';
import { textMasthead } from './text-masthead.js';
import { fillText } from './text-panel.js';
import { unwrittenLine } from './unwritten.js';
import { actionButton, welcome } from './welcome.js';

interface Drawn {
  readonly draw: (result: Result, session: Session, told: () => void) => HTMLElement;
  /** What the view is drawn anew for: an answer to a finding leaves the other views alone. */
  readonly restsOn: (result: Result) => unknown;
}

/** 说明 and 核对文字 draw themselves: their forms outlive their texts. */
const DRAWN: Readonly<Record<Exclude<ViewName, 'narrative' | 'text'>, Drawn>> = {
  recognition: { draw: recognitionView, restsOn: ({ checked }) => checked },
  findings: { draw: findingsView, restsOn: ({ report }) => report },
};

function besidePage(): HTMLElement {
  return h('div', { class: 'beside-page' });
}

/** The button that opened the workbook is gone: whoever goes by keyboard goes on from the tab. */
function keepFocus(tabs: HTMLElement): void {
  if (document.activeElement === document.body)
    tabs.querySelector<HTMLElement>('[aria-selected="true"]')?.focus({ preventScroll: true });
}

/** Where there is room the sheet to begin with is open from the start. */
function showFirst(store: Store<PaneState>): void {
  const { result, view, revealed } = store.get();
  if (!result || revealed || !matchMedia(BESIDE).matches || view === 'narrative' || view === 'text') return;
  const shown = firstShown(result.report, result.disclosure);
  if (shown) store.set({ shown, revealed: shown.cells[shown.current]! });
}

/** Lays out the pane in `root` and keeps it in step with the store. */
export function mountApp(
  root: HTMLElement,
  store: Store<PaneState>,
  session: Session,
  host: PaneHost,
  browser: BrowserHost,
): void {
  const hasWorkbook = besideWorkbook(host.name);
  const openOne = async (given: FileSource, wantsText = false): Promise<void> => {
    const source = await session.look(given, wantsText || hasWorkbook);
    if (source === null) return;
    if (isText(source)) {
      const isForm = await session.seemsForm(source).catch(() => false);
      return isForm ? session.openForm(source) : session.readText(fileText(source));
    }
    if (hasWorkbook)
      return session.fail(
        new Error(`在 ${PROGRAM[host.name]} 里校验的是打开着的工作簿；这里只能放说明（.docx、.pdf、.txt、.md）。`),
      );
    const chosen = lastYear.take();
    browser.choose(source);
    await (chosen ? session.run(chosen) : session.run());
  };
  const open = (source: FileSource): void => void openOne(source);
  const lastYear = priorChoice();
  const dropped = droppedFiles(openOne);
  const tools = fileTools(store, session);
  const main = h('main', { class: 'main', tabindex: -1 });
  const app = h(
    'div',
    { class: 'app' },
    main,
    h(
      'div',
      { class: 'status' },
      errorBanner(store, session),
      progressBar(store, session),
      noticeLine(store),
      announcer(store),
    ),
  );

  const several = severalFiles({
    ...{ app, store, session, compareWith: tools.compareWith },
    open: async (source, prior) => {
      const before = store.get().result;
      browser.choose(source);
      await session.run(prior);
      return store.get().result !== before;
    },
  });
  const few = (sources: readonly FileSource[]): void => void dropped.take(sources, false);
  const fewDropped = (sources: readonly FileSource[]): void => void dropped.take(sources, store.get().view === 'text');
  const take = (files: readonly TakenFile[]): void => void several.take(files, few);
  const top = h('div', { class: 'top' });
  const panels = VIEWS.map((view) => ({ view, panel: tabPanel(store, view) }));
  const tabs = tabRow(store, session);
  const views = h('div', { class: 'views' }, tabs, ...panels.map(({ panel }) => panel));
  const fold = host.hide?.bind(host);
  if (fold) main.append(h('div', { class: 'fold-line' }, button({ class: 'text-button' }, fold, '收起窗格')));
  main.append(
    several.list,
    several.bar,
    dropped.element,
    ...(hasWorkbook ? [] : [firstSteps(app, store)]),
    top,
    behindLine(store, session),
    ...(hasWorkbook ? [unwrittenLine(store, session)] : []),
    views,
    foot(store, session),
  );
  const textVerdict = h('div', { class: 'verdict text-verdict' });
  store.watch(
    ({ view }) => view,
    (view) => app.setAttribute('data-view', view),
  );
  store.watch(atTop, (shown) => {
    const { result, text } = store.get();
    app.toggleAttribute('data-result', shown !== null && shown !== 'text');
    views.hidden = shown === null;
    tabs.hidden = result === null;
    if (result) replaceUnderHand(top, masthead(result, again(), textVerdict, session));
    else if (shown) replace(top, textMasthead(text, filesButton('打开工作簿', 'button', take), textVerdict, session));
    else replace(top, hasWorkbook ? workbookWelcome(session) : browserWelcome({ open, take, lastYear }, session));
  });
  const pages = hasWorkbook ? null : { text: besidePage(), narrative: besidePage() };
  for (const { view, panel } of panels) {
    if (view === 'narrative') fillNarrative({ panel, beside: pages?.narrative ?? null }, store, session);
    else if (view === 'text') fillText({ panel, verdict: textVerdict, beside: pages?.text ?? null }, store, session);
    else {
      const body = h('div', {});
      if (view === 'findings') {
        const filter = findingFilter(body, store);
        panel.append(correctedList(store, session), filter.element, tools.element);
        drawInto(body, view, store, session, filter.apply);
      } else drawInto(body, view, store, session);
      panel.append(body);
    }
  }
  if (pages) {
    store.watch(
      ({ view, text, result }) => {
        if (view === 'text') return text !== null && text.source.origin !== 'document' ? view : null;
        return view === 'narrative' && result !== null ? view : null;
      },
      (shown) => {
        pages.text.hidden = shown !== 'text';
        pages.narrative.hidden = shown !== 'narrative';
      },
    );
    store.watch(
      ({ result }) => result?.workbook,
      () => {
        keepFocus(tabs);
        showFirst(store);
      },
    );
    app.append(
      h(
        'aside',
        { 'class': 'beside', 'aria-label': '表格、说明和原文' },
        h('p', { class: 'hint beside-hint' }, '点单元格或说明里的数字，这里显示它在表中的位置。'),
        pages.text,
        pages.narrative,
        sheetView(store, session),
      ),
    );
  }
  walkFindings(app, store);
  guardFocus(app);
  acceptDrops(app, (items) =>
    hasWorkbook
      ? fewDropped(items.flatMap(({ file }) => (file ? [fromFile(file)] : [])))
      : void several.takeDropped(items, fewDropped),
  );
  replace(root, app);

  function again(): HTMLElement {
    return hasWorkbook
      ? actionButton('重新校验', 'button', () => void session.run())
      : filesButton('换文件', 'button', take);
  }
}

/** What the top speaks of: a workbook, a text on its own, or neither yet. */
function atTop({ result, view, text }: PaneState): Result | TextAtHand | 'text' | null {
  return result ?? (view === 'text' ? (text ?? 'text') : null);
}

/** A view that is not in sight is drawn when it is turned to: all of them at once would hold the page up. */
function drawInto(
  panel: HTMLElement,
  view: keyof typeof DRAWN,
  store: Store<PaneState>,
  session: Session,
  drawn = (): void => undefined,
): void {
  const { draw, restsOn } = DRAWN[view];
  let shown: unknown = null;
  store.watch(
    (state) => (state.view === view ? state.result && restsOn(state.result) : shown),
    (wanted) => {
      if (wanted === shown) return;
      shown = wanted;
      const { result } = store.get();
      replaceUnderHand(panel, result && draw(result, session, drawn));
      drawn();
    },
  );
}

interface Opening {
  open(source: FileSource): void;
  take(files: readonly TakenFile[]): void;
  readonly lastYear: PriorChoice;
}

function browserWelcome({ open, take, lastYear }: Opening, session: Session): HTMLElement {
  const view = welcome(
    '也可以把工作簿（.xlsx、.xls）、公开的 PDF、写好的说明（.docx、.txt）或整个文件夹拖到这里',
    '文件只在本机处理，不上传。',
    filesButton('打开工作簿', 'button button-primary button-large', take),
    ...[folderButton('打开文件夹', 'button button-large', take)].filter((folder) => folder !== null),
    session.document
      ? actionButton('核对当前文档', 'button button-large', () => void session.readDocument())
      : actionButton('核对说明文字', 'button button-large', () => session.turnTo('text')),
    actionButton('看示例', 'button button-large', () => open(SAMPLE)),
  );
  view.querySelector('.drop-actions')?.after(lastYear.element);
  return view;
}

function workbookWelcome(session: Session): HTMLElement {
  return welcome(
    '读取当前工作簿的全部工作表，不改动任何单元格',
    '数据只在本机处理，不上传。',
    actionButton('校验这个工作簿', 'button button-primary button-large', () => void session.run()),
  );
}
