/** What the file system says, in words; its codes mean nothing to an accountant. */
const REASON: Readonly<Record<string, string>> = {
  ENOSPC: '磁盘已满，原有文件没有改动',
  EDQUOT: '磁盘已满，原有文件没有改动',
  EACCES: '没有权限',
  EPERM: '没有权限，或文件正被其他程序打开',
  EBUSY: '文件正被其他程序打开',
  EROFS: '磁盘是只读的',
  EISDIR: '这是文件夹',
  ENOENT: '没有这个文件夹',
  ENOTDIR: '路径中有一段不是文件夹',
  ENAMETOOLONG: '名称太长',
  ELOOP: '链接绕回了自己',
  EMFILE: '打开的文件太多',
  ENFILE: '打开的文件太多',
  EINVAL: '名称中有不能用的字符',
  EIO: '磁盘读写出错',
};

/** "磁盘已满…"; for what is not foreseen 原因不明. */
export function systemReason(error: unknown): string {
  return REASON[(error as NodeJS.ErrnoException).code ?? ''] ?? '原因不明';
}
