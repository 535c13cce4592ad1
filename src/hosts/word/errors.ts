/** What can go wrong between the add-in and Word. Every message is one sentence for the user. */
export class WordHostError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
  }
}

/** Thrown when what was asked for is no longer in the document. */
export class PlaceGoneError extends WordHostError {
  constructor() {
    super('文档里找不到这一处，它可能已被删除，请再试一次。');
  }
}

/** Thrown when words that were read in the document are no longer there as they were. */
export class PlaceChangedError extends WordHostError {
  constructor() {
    super('文档里这一处已经改过，请重新核对。');
  }
}

/** Thrown for words that stand in no paragraph of the body. */
export class PlaceAsideError extends WordHostError {
  constructor() {
    super('这一处在页眉或页脚里，请到那里改。');
  }
}

/** Thrown when the document, or the place in it, may not be changed. */
export class DocumentProtectedError extends WordHostError {
  constructor() {
    super('文档受保护，不允许修改，请先停止保护再试。');
  }
}

/** Thrown when Word does not answer in time. */
export class WordSilentError extends WordHostError {
  constructor(milliseconds: number) {
    super(`Word 超过 ${Math.ceil(milliseconds / 1000)} 秒没有回应，请看看文档里是否已写入，再决定是否重试。`);
  }
}

/** Thrown below WordApi 1.3: Word 2013, early builds of Word 2016. */
export class WordTooOldError extends WordHostError {
  constructor() {
    super('此版本的 Word 太旧，不能直接写入，请用“下载 Word 文档”。');
  }
}

/** Thrown for any other refusal; keeps Word's own words as the cause. */
export class WordRefusedError extends WordHostError {
  constructor(code: string, cause: unknown) {
    super(`Word 没有完成操作（${code}），请再试一次。`, { cause });
  }
}
