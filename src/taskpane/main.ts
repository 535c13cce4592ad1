import './styles/index.css';
import { requestedView } from '../commands/ribbon.js';
import { browserHost } from './browser-host.js';
import { chooseHost } from './choose-host.js';
import { preloadEngine } from './load-engine.js';
import { readBackInWorker, readInWorker } from './reader/client.js';
import { createSession } from './session.js';
import { INITIAL, type PaneState } from './state.js';
import { createStore } from './store.js';
import { mountApp } from './views/app.js';

/** Opened by a ribbon button in Excel, the pane starts at once and shows the view that the button asked for. */
async function start(root: HTMLElement): Promise<void> {
  const store = createStore<PaneState>(INITIAL);
  const browser = browserHost((cell) => store.set({ revealed: cell }));
  const host = await chooseHost(browser);
  const session = createSession(
    store,
    host,
    async (source, signal) => readInWorker(await source.bytes(signal), source.name, signal),
    readBackInWorker,
  );
  const asked = requestedView(location.search);
  store.set({ host: host.name, view: asked ?? 'findings' });
  mountApp(root, store, session, host, browser);
  addEventListener('pagehide', () => void (store.get().unwritten && session.writeKept()));
  preloadEngine();
  if (asked !== null && host.name === 'excel') await session.run();
}

const root = document.getElementById('app');
if (root) void start(root);
