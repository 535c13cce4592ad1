import type { WriteStream } from 'node:tty';
import { printable } from '../core/report/printable.js';
import { painted, wantsColour } from './colour.js';

/** Where a command speaks: results, sentences about failures, and progress for who watches. */
export interface Terminal {
  out(text: string): void;
  complain(sentence: string): void;
  /** One line that replaces itself; nothing unless standard error is a terminal. */
  progress(text: string): void;
}

/**
 * The one border at which text leaves for a terminal: whatever a cell or a file's name holds, nothing of it is obeyed.
 */
export function processTerminal(): Terminal {
  leaveQuietly(process.stdout);
  leaveQuietly(process.stderr);
  const watched = process.stderr.isTTY;
  const colours = wantsColour(process.stdout.isTTY, process.env);
  let shown = false;
  const clear = (): void => {
    if (shown) process.stderr.write('\r\u001b[K');
    shown = false;
  };
  return {
    out: (text) => {
      clear();
      process.stdout.write(colours ? painted(printable(text)) : printable(text));
    },
    complain: (sentence) => {
      clear();
      process.stderr.write(`${printable(sentence)}\n`);
    },
    progress: (text) => {
      if (!watched) return;
      clear();
      if (text !== '') process.stderr.write(printable(text));
      shown = text !== '';
    },
  };
}

/** A reader that has seen enough (| head) is no failure. */
function leaveQuietly(stream: WriteStream): void {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    process.exit(error.code === 'EPIPE' ? (process.exitCode ?? 0) : 2);
  });
}
