import type * as engine from './engine.js';

export type Engine = typeof engine;

/**
 * Loads the engine, once: with the first workbook, or before it while the page is idle. Rejects with one Chinese
 * sentence.
 */
export async function loadEngine(): Promise<Engine> {
  try {
    return await import(/* webpackChunkName: "engine" */ './engine.js');
  } catch {
    throw new Error('校验程序没有载入，请刷新页面再试，或反馈给维护人员。');
  }
}

/**
 * Fetches the engine when the page has nothing else to do, so that the first click need not wait; a failure is told by
 * that click.
 */
export function preloadEngine(): void {
  setTimeout(() => void loadEngine().catch(() => undefined), IDLE);
}

/** Milliseconds: the page is painted by then. */
const IDLE = 300;
