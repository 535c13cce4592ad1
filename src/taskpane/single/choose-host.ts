import type { BrowserHost } from '../browser-host.js';
import type { PaneHost } from '../host.js';

/** In the page of one file, in place of ../choose-host.ts: it never runs inside Office. */
export const chooseHost = async (browser: BrowserHost): Promise<PaneHost> => browser;
