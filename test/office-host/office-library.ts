import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createContext, Script } from 'node:vm';

/** What a page gets from office.js, as far as these tests use it. */
export interface OfficeLibrary {
  readonly Excel: typeof Excel;
  readonly Word: typeof Word;
  readonly OfficeExtension: { readonly HostBridge: { init(bridge: Bridge): void } };
}

/** The library sets `onMessageFromHost`; the host sets `sendMessageToHost`. Both carry JSON. */
export interface Bridge {
  sendMessageToHost(message: string): void;
  onMessageFromHost?: (message: string) => void;
}

const scripts = new Map<string, Script>();

/** Where Microsoft's own client library for Excel or Word on the web lies. */
export function libraryPath(program: 'excel' | 'word'): string {
  return createRequire(import.meta.url).resolve(`@microsoft/office-js/dist/${program}-web-16.00.debug.js`);
}

/** That library in a context with just enough of a browser to load. */
export function loadLibrary(program: 'excel' | 'word'): OfficeLibrary {
  const path = libraryPath(program);
  const script = scripts.get(path) ?? new Script(readFileSync(path, 'utf8'), { filename: path });
  scripts.set(path, script);
  const element = () => ({ setAttribute() {}, appendChild() {}, style: {} });
  const page: Record<string, unknown> = {
    console,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    URL,
    Promise,
    document: {
      URL: 'https://localhost/taskpane.html',
      createElement: element,
      getElementsByTagName: () => [element()],
      addEventListener() {},
    },
    navigator: { userAgent: 'node' },
    location: { href: 'https://localhost/taskpane.html', search: '', hash: '' },
    addEventListener() {},
    removeEventListener() {},
  };
  page.window = page.self = page;
  script.runInContext(createContext(page));
  return page as unknown as OfficeLibrary;
}
