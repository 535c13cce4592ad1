import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import type { Workbook } from '../../src/core/sheet/grid.js';
import type { EtWorld } from '../wps-host/et-application.js';
import type { EtUser } from '../wps-host/et-user.js';

const entry = fileURLToPath(new URL('../wps-host/in-page.ts', import.meta.url));

/** What the stand-in of WPS has in the page. */
export interface InPage {
  readonly world: EtWorld;
  readonly user: EtUser;
  readonly pane: { readonly Visible: boolean };
}

/** The page as in WPS 表格 with a workbook open: `Application` is there before the page's own scripts run. */
export async function simulateEt(page: Page, workbook: Workbook): Promise<void> {
  const { outputFiles } = await build({ entryPoints: [entry], bundle: true, write: false, format: 'iife' });
  // a Grid's rows have holes, which JSON gives back as null
  const told = JSON.stringify(workbook, (_, value: unknown) =>
    Array.isArray(value) ? [...(value as unknown[])] : value,
  );
  await page.addInitScript(`if (top === self) { ${outputFiles[0]!.text}\nopenInEt(${told}); }`);
}

/** Runs in the page, over the stand-in. */
export const inEt = <T>(page: Page, work: (inside: InPage) => T): Promise<T> =>
  page.evaluate(`(${String(work)})(globalThis)`) as Promise<T>;
