import type { FileSource } from './file-source.js';

/** The bundled sample, fetched from beside the page. */
export const SAMPLE: FileSource = {
  name: '2021年决算示例.xlsx',
  bytes: async (signal) => {
    const response = await fetch('assets/sample/sample.xlsx', signal ? { signal } : {}).catch(() => null);
    if (!response?.ok) throw new Error('示例没有取到，请稍后再试，或直接打开自己的工作簿。');
    return response.arrayBuffer();
  },
};
