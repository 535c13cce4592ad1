const CHINESE = /\p{Script=Han}/u;

const UNKNOWN = '这个工作簿处理到一半出了错，请换一个文件再试，或反馈给维护人员。';

/** The message when it was written for the user, null when it is a library's own. */
export function chineseMessage(error: unknown): string | null {
  return error instanceof Error && CHINESE.test(error.message) ? error.message : null;
}

/** What the user reads when something failed: always one Chinese sentence. */
export function errorSentence(error: unknown): string {
  return chineseMessage(error) ?? UNKNOWN;
}
