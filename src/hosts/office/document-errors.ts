/** What can go wrong between the add-in and the program that has a document open; every message is one sentence for the user. */
export class DocumentHostError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
  }
}

/** Thrown when what was asked for is no longer in the document. */
export class PlaceGoneError extends DocumentHostError {
  constructor() {
    super('文档里找不到这一处，它可能已被删除，请再试一次。');
  }
}

/** Thrown when words that were read in the document are no longer there as they were. */
export class PlaceChangedError extends DocumentHostError {
  constructor() {
    super('文档里这一处已经改过，请重新核对。');
  }
}

/** Thrown for words that stand in no paragraph of the body. */
export class PlaceAsideError extends DocumentHostError {
  constructor() {
    super('这一处在页眉或页脚里，请到那里改。');
  }
}

/** Thrown when the document, or the place in it, may not be changed. */
export class DocumentProtectedError extends DocumentHostError {
  constructor() {
    super('文档受保护，不允许修改，请先停止保护再试。');
  }
}
