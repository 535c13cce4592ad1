import type { Output } from './output.js';
import type { Terminal } from './terminal.js';

/** What was said and written, in its order: plain data, to be said and written in another thread. */
export type Spoken = { readonly complaint: string } | { readonly text: string };

export interface Recording {
  readonly terminal: Terminal;
  readonly output: Output;
  /** Everything since it was last asked. */
  take(): Spoken[];
}

/** A terminal and an output that remember; what is written has the file "" of its own. */
export function recording(): Recording {
  let records: Spoken[] = [];
  return {
    terminal: {
      out: (text) => void records.push({ text }),
      complain: (complaint) => void records.push({ complaint }),
      progress: () => undefined,
    },
    output: {
      write: async (_, text) => {
        records.push({ text });
        return '';
      },
      conclude: async () => undefined,
      close: async () => undefined,
    },
    take: () => {
      const taken = records;
      records = [];
      return taken;
    },
  };
}
