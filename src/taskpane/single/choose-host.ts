import type { BrowserHost } from '../browser-host.js';
import type { Choice } from '../choose-host.js';

/** In the page of one file, in place of ../choose-host.ts: it never runs inside Office. */
export const expectsOffice = (): boolean => false;

export const chooseHost = async (browser: BrowserHost): Promise<Choice> => ({ host: browser, late: null });
