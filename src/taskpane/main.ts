import './styles/index.css';
import { requestedView } from '../commands/ribbon.js';
import { browserHost } from './browser-host.js';
import { chooseHost, expectsOffice } from './choose-host.js';
import { h, replace } from './dom.js';
import { engineClient } from './engine/client.js';
import { startEngine } from './engine/workers.js';
import type { PaneHost } from './host.js';
import { keptFirstSteps } from './first-steps.js';
import { besideWorkbook } from './programs.js';
import { keptSettings } from './kept-settings.js';
import { createSession, type Session } from './session.js';
import { INITIAL, type PaneState } from './state.js';
import { createStore } from './store.js';
import { mountApp } from './views/app.js';
import { lateOffer } from './views/late-offer.js';

/**
 * Opened by a ribbon button beside a workbook, the pane starts at once and shows the view that the button asked for; pressed again,
 * 一键校验 checks again and 生成说明 turns to the 说明, with what the pane has kept. Office that
 * answers late is taken in as it comes while nothing has been opened; else the user is asked.
 */
async function start(root: HTMLElement): Promise<void> {
  const asked = requestedView(location.hash);
  const settings = keptSettings();
  const firstSteps = keptFirstSteps(location.hash);
  let store = createStore<PaneState>(INITIAL);
  const engine = engineClient(startEngine);
  // asked for again it is shown again: a copy is another value
  const browser = browserHost(engine, (cell) => store.set({ revealed: { ...cell } }));

  const open = (host: PaneHost): Session => {
    const view = asked ?? 'findings';
    store = createStore<PaneState>({ ...INITIAL, settings, firstSteps, host: host.name, view });
    store.watch(
      ({ settings: { fontSize } }) => fontSize,
      (size) => document.documentElement.setAttribute('data-size', size),
    );
    const session = createSession(store, host, engine);
    mountApp(root, store, session, host, browser);
    if (host.name !== 'browser') forgetRequest();
    if (asked !== null && besideWorkbook(host.name)) void session.run();
    return session;
  };

  if (expectsOffice()) replace(root, h('p', { class: 'connecting', role: 'status' }, '正在连接 Office…'));
  const { host, late } = await chooseHost(browser);
  let session = open(host);
  addEventListener('hashchange', () => {
    const view = requestedView(location.hash);
    if (view === null) return;
    forgetRequest();
    session.turnTo(view);
    const { host: name, result, progress } = store.get();
    if (besideWorkbook(name) && (view === 'findings' || (result === null && progress === null))) void session.run();
  });
  addEventListener('pagehide', () => void (store.get().unwritten && session.writeKept()));
  // once the page is painted, so that the first click need not wait
  setTimeout(() => engine.start(!besideWorkbook(host.name)), IDLE);
  if (late === null) return;
  session.say('还没有连上 Office，先按网页使用；连上后换过来');
  const office = await late;
  if (!office) return;
  const take = (): void => {
    const hadWorkbook = store.get().result !== null;
    session.stop();
    session = open(office);
    // in Word the workbook is the one that was opened here
    if (office.name === 'word' && hadWorkbook) void session.run();
  };
  const { result, text, progress } = store.get();
  if (result === null && text === null && progress === null) take();
  else root.querySelector('.status')!.prepend(lateOffer(office.name, take));
}

/** Milliseconds: the page is painted by then. */
const IDLE = 300;

/**
 * So that the same button is heard again: there is no event where the fragment stays the same. By another fragment, since
 * office.js takes history.replaceState away, and an empty one scrolls to the top.
 */
function forgetRequest(): void {
  if (requestedView(location.hash) !== null) location.hash = '-';
}

const root = document.getElementById('app');
if (root) void start(root);
