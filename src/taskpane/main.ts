import './styles/index.css';
import { requestedView } from '../commands/ribbon.js';
import { browserHost } from './browser-host.js';
import { chooseHost, expectsOffice } from './choose-host.js';
import { h, replace } from './dom.js';
import type { PaneHost } from './host.js';
import { preloadEngine } from './load-engine.js';
import { readBackInWorker, readInWorker } from './reader/client.js';
import { createSession, type Session } from './session.js';
import { INITIAL, type PaneState } from './state.js';
import { createStore } from './store.js';
import { mountApp } from './views/app.js';
import { lateOffer } from './views/late-offer.js';

/**
 * Opened by a ribbon button in Excel, the pane starts at once and shows the view that the button asked for. Office that
 * answers late is taken in as it comes while nothing has been opened; else the user is asked.
 */
async function start(root: HTMLElement): Promise<void> {
  const asked = requestedView(location.search);
  let store = createStore<PaneState>(INITIAL);
  // asked for again it is shown again: a copy is another value
  const browser = browserHost((cell) => store.set({ revealed: { ...cell } }));

  const open = (host: PaneHost): Session => {
    store = createStore<PaneState>({ ...INITIAL, host: host.name, view: asked ?? 'findings' });
    const session = createSession(
      store,
      host,
      async (source, signal) => readInWorker(await source.bytes(signal), source.name, signal),
      readBackInWorker,
    );
    mountApp(root, store, session, host, browser);
    if (asked !== null && host.name === 'excel') void session.run();
    return session;
  };

  if (expectsOffice()) replace(root, h('p', { class: 'connecting', role: 'status' }, '正在连接 Office…'));
  const { host, late } = await chooseHost(browser);
  let session = open(host);
  addEventListener('pagehide', () => void (store.get().unwritten && session.writeKept()));
  preloadEngine();
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

const root = document.getElementById('app');
if (root) void start(root);
