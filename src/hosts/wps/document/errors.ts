import { DocumentHostError } from '../../office/document-errors.js';

/** Thrown when no document is open. */
export class NoDocumentError extends DocumentHostError {
  constructor() {
    super('还没有打开文档，请先打开或新建一个。');
  }
}

/** Thrown where WPS takes no file from an add-in. */
export class NoFilesError extends DocumentHostError {
  constructor(cause?: unknown) {
    super('这一版 WPS 文字不能从加载项写入文档，请用“下载 Word 文档”。', { cause });
  }
}

/** Thrown for any other refusal; keeps WPS' own words as the cause. */
export class WriterRefusedError extends DocumentHostError {
  constructor(cause: unknown) {
    super('WPS 文字没有完成操作，请看看文档里是否已写入，再决定是否重试。', { cause });
  }
}
