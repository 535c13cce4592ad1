import { keptNarrative, keptReasons } from '../../hosts/file/kept-parts.js';
import { readWorkbook } from '../../hosts/file/read-workbook.js';
import { chineseMessage } from '../error-sentence.js';
import type { ReadReply, ReadRequest } from './messages.js';

/** The part of a worker's global scope used here; the DOM library types `self` as a window. */
interface Scope {
  onmessage: ((event: MessageEvent<ReadRequest>) => void) | null;
  postMessage(reply: ReadReply): void;
}

const scope = self as unknown as Scope;

scope.onmessage = ({ data }) => {
  try {
    const bytes = new Uint8Array(data.bytes);
    scope.postMessage({
      ok: true,
      opened: { workbook: readWorkbook(bytes, data.name), kept: keptNarrative(bytes), reasons: keptReasons(bytes) },
    });
  } catch (error) {
    scope.postMessage({ ok: false, message: chineseMessage(error) });
  }
};
