import { rmSync } from 'node:fs';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Runs a write during which Ctrl-C takes `beside`, the unfinished file, with it. Elsewhere a signal ends the process at
 * once, as it should: there nothing is half done.
 */
export async function untilWritten(beside: string, write: () => Promise<void>): Promise<void> {
  const leave = (signal: NodeJS.Signals): void => {
    forget();
    rmSync(beside, { force: true });
    process.kill(process.pid, signal);
  };
  const forget = (): void => SIGNALS.forEach((signal) => process.off(signal, leave));
  SIGNALS.forEach((signal) => process.on(signal, leave));
  try {
    await write();
    // a signal that came with the last step is told by the next turn of the event loop
    await new Promise((resolve) => setImmediate(resolve));
  } finally {
    forget();
  }
}
