import type { FileSource } from '../file-source.js';
import inBase64 from '../../../assets/sample/sample.xlsx';

/** In the page of one file, in place of ../sample.ts: the sample lies in the page itself. */
export const SAMPLE: FileSource = {
  name: '2021年决算示例.xlsx',
  bytes: async () => Uint8Array.from(atob(inBase64), (sign) => sign.charCodeAt(0)).buffer,
};
