import { DocumentHostError } from '../office/document-errors.js';

/** Thrown when Word does not answer in time. */
export class WordSilentError extends DocumentHostError {
  constructor(milliseconds: number) {
    super(`Word 超过 ${Math.ceil(milliseconds / 1000)} 秒没有回应，请看看文档里是否已写入，再决定是否重试。`);
  }
}

/** Thrown below WordApi 1.3: Word 2013, early builds of Word 2016. */
export class WordTooOldError extends DocumentHostError {
  constructor() {
    super('此版本的 Word 太旧，不能直接写入，请用“下载 Word 文档”。');
  }
}

/** Thrown for any other refusal; keeps Word's own words as the cause. */
export class WordRefusedError extends DocumentHostError {
  constructor(code: string, cause: unknown) {
    super(`Word 没有完成操作（${code}），请再试一次。`, { cause });
  }
}
