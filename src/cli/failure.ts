/** A failure that the user can understand: one Chinese sentence. The command ends with exit status 2. */
export class Failure extends Error {
  override readonly name = 'Failure';

  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** A command, or the program, was called in a way it does not know. */
export function misuse(message: string, command?: string): Failure {
  return new Failure('usage', `${message}运行 gongkai ${command === undefined ? '' : `${command} `}--help 查看用法。`);
}

/** Any error as code and sentence; what is not foreseen is said without its stack. */
export function describeFailure(error: unknown, subject: string): { code: string; message: string } {
  if (
    error instanceof Error &&
    'code' in error &&
    (error.name === 'Failure' || error.name === 'UnreadableWorkbook' || error.name === 'UnreadableText')
  ) {
    return { code: String(error.code), message: error.message };
  }
  const cause = error instanceof Error ? error.name : 'Error';
  return { code: 'internal', message: `处理“${subject}”时程序内部出错（${cause}），请把文件反馈给维护人员。` };
}
