import type { WriteStream } from 'node:tty';

/** Where a command speaks: results, sentences about failures, and progress for who watches. */
export interface Terminal {
  out(text: string): void;
  complain(sentence: string): void;
  /** One line that replaces itself; nothing unless standard error is a terminal. */
  progress(text: string): void;
}

export function processTerminal(): Terminal {
  leaveQuietly(process.stdout);
  leaveQuietly(process.stderr);
  const watched = process.stderr.isTTY;
  let shown = false;
  const clear = (): void => {
    if (shown) process.stderr.write('\r\u001b[K');
    shown = false;
  };
  return {
    out: (text) => {
      clear();
      process.stdout.write(text);
    },
    complain: (sentence) => {
      clear();
      process.stderr.write(`${sentence}\n`);
    },
    progress: (text) => {
      if (!watched) return;
      clear();
      if (text !== '') process.stderr.write(text);
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
