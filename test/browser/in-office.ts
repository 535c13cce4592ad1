import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { libraryPath } from '../office-host/office-library.js';
import type { OfficeHost } from '../office-host/office-host.js';
import type { SimulatedHost } from '../office-host/simulated-host.js';

export const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/** Puts a script in the place of the CDN's office.js. */
export const serveOffice =
  (body: string) =>
  (page: Page): Promise<unknown> =>
    page.route(OFFICE_JS, (route) => route.fulfill({ contentType: 'text/javascript', body }));

export const simulateExcel = (page: Page, host: SimulatedHost): Promise<void> => simulate(page, host, 'Excel');

/** Microsoft's own library in the page, talking to the simulated host out here. */
export async function simulate<State>(
  page: Page,
  host: OfficeHost<State>,
  program: 'Excel' | 'Word',
  platform: 'OfficeOnline' | 'Mac' = 'OfficeOnline',
): Promise<void> {
  const library = readFileSync(libraryPath(program === 'Excel' ? 'excel' : 'word'), 'utf8');
  await page.exposeFunction('toHost', (message: string) => host.sendMessageToHost(message));
  host.onMessageFromHost = (message) =>
    void page.evaluate(
      (text) =>
        (window as unknown as { bridge: { onMessageFromHost(text: string): void } }).bridge.onMessageFromHost(text),
      message,
    );
  await serveOffice(`${library}
    window.bridge = { sendMessageToHost: (message) => void window.toHost(message) };
    OfficeExtension.HostBridge.init(window.bridge);
    window.Office = {
      HostType: { Excel: 'Excel', Word: 'Word' },
      PlatformType: { Mac: 'Mac', iOS: 'iOS', OfficeOnline: 'OfficeOnline' },
      onReady: () => Promise.resolve({ host: '${program}', platform: '${platform}' }),
      context: {
        host: '${program}',
        platform: '${platform}',
        requirements: { isSetSupported: () => true },
      },
    };
  `)(page);
}
