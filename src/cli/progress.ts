import type { Terminal } from './terminal.js';

/** Before that the time left cannot be told, and need not. */
const SOON = 3_000;

/** Tells what is being done of so many, and after a while how long the rest will take. */
export function progressOf(count: number, terminal: Terminal, now = Date.now): (name: string) => void {
  const start = now();
  let done = 0;
  return (name) => {
    const passed = now() - start;
    const left = passed < SOON ? '' : `，约剩 ${duration((passed / done) * (count - done))}`;
    done += 1;
    terminal.progress(`[${done}/${count}] ${name}${left}`);
  };
}

/** "40 秒", "3 分钟", "2 小时 5 分钟": as rough as it is known. */
function duration(milliseconds: number): string {
  const seconds = milliseconds / 1000;
  if (seconds < 55) return `${Math.max(5, Math.ceil(seconds / 5) * 5)} 秒`;
  const minutes = Math.ceil(seconds / 60);
  if (minutes < 60) return `${minutes} 分钟`;
  return `${Math.floor(minutes / 60)} 小时 ${minutes % 60} 分钟`;
}
