const CHINESE = /\p{Script=Han}/u;

const UNKNOWN = '这个工作簿处理到一半出了错，请换一个文件再试，或反馈给维护人员。';

const NOT_LOADED = '程序的一部分没有载入，可能网络断了，请再试一次；还不行请刷新页面。';
/** What a chunk that does not load is called, in the page and in a worker. */
const OF_LOADING: ReadonlySet<string> = new Set(['ChunkLoadError', 'NetworkError']);

/** The message when it was written for the user, null when it is a library's own. */
export function chineseMessage(error: unknown): string | null {
  if (error instanceof Error && OF_LOADING.has(error.name)) return NOT_LOADED;
  return error instanceof Error && CHINESE.test(error.message) ? error.message : null;
}

/** What the user reads when something failed: always one Chinese sentence. */
export function errorSentence(error: unknown): string {
  return chineseMessage(error) ?? UNKNOWN;
}
