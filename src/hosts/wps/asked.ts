import { WorkbookHostError } from '../office/workbook-errors.js';
import { WpsRefusedError } from './errors.js';

/** What WPS is asked for at once. What it throws becomes a WpsRefusedError, our own errors stay as they are. */
export function asked<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw error instanceof WorkbookHostError ? error : new WpsRefusedError(error);
  }
}

/** Null where WPS throws: by a name that it does not know, say. */
export function orNull<T>(work: () => T): T | null {
  try {
    return work();
  } catch {
    return null;
  }
}

/**
 * WPS answers at once, and the pane stands still meanwhile: between two sheets it is let draw, and the user stop it.
 */
export async function pause(signal?: AbortSignal): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 0));
  signal?.throwIfAborted();
}
