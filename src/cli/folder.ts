import { readdirSync, realpathSync, statSync, type Dirent, type Stats } from 'node:fs';
import { join } from 'node:path';
import { isOwnList, isWorkbookName } from '../hosts/file/file-names.js';

/** Deeper than anybody files; links that lead round are told by their folder. */
const DEEPEST = 32;

/** Why a file or folder was passed over, as it is said. */
const REASONS = {
  other: '不是工作簿',
  lock: 'Excel 打开时的锁定文件',
  hidden: '隐藏文件',
  own: '本程序写出的清单',
  twice: '已经到过的文件夹',
  closed: '打不开或太深的文件夹',
  gone: '失效的链接',
} as const;
type Reason = keyof typeof REASONS;

export interface FolderFiles {
  readonly workbooks: readonly string[];
  readonly passedOver: Readonly<Partial<Record<Reason, number>>>;
}

/**
 * Every workbook, or what else is wanted by its name, in a folder and its subfolders, in name order. Throws where the
 * folder itself cannot be read.
 */
export function filesUnder(folder: string, isWanted = isWorkbookName): FolderFiles {
  const workbooks: string[] = [];
  const passedOver: Partial<Record<Reason, number>> = {};
  const visited = new Set([realpathSync(folder)]);
  const pass = (reason: Reason): void => void (passedOver[reason] = (passedOver[reason] ?? 0) + 1);

  const enter = (path: string, depth: number): void => {
    const own = realpathSync(path);
    if (visited.has(own)) return pass('twice');
    visited.add(own);
    const entries = depth > DEEPEST ? null : entriesOf(path);
    if (entries === null) pass('closed');
    else take(path, entries, depth);
  };
  const take = (path: string, entries: readonly Dirent[], depth: number): void => {
    for (const { name } of entries) {
      const one = join(path, name);
      const found = statOf(one);
      if (name.startsWith('~$')) pass('lock');
      else if (name.startsWith('.')) pass('hidden');
      else if (isOwnList(name)) pass('own');
      else if (found === null) pass('gone');
      else if (found.isDirectory()) enter(one, depth + 1);
      else if (found.isFile() && isWanted(name)) workbooks.push(one);
      else pass('other');
    }
  };
  take(folder, inOrder(readdirSync(folder, { withFileTypes: true })), 0);
  return { workbooks, passedOver };
}

/** "“套表”：跳过 3 个（不是工作簿 2 个，隐藏文件 1 个）。"; null where nothing was passed over. */
export function sayPassedOver(folder: string, passedOver: FolderFiles['passedOver']): string | null {
  const reasons = (Object.keys(REASONS) as Reason[]).filter((reason) => passedOver[reason] !== undefined);
  const count = reasons.reduce((sum, reason) => sum + passedOver[reason]!, 0);
  if (count === 0) return null;
  const why =
    reasons.length === 1
      ? `：${REASONS[reasons[0]!]}`
      : `（${reasons.map((reason) => `${REASONS[reason]} ${passedOver[reason]} 个`).join('，')}）`;
  return `“${folder}”跳过 ${count} 个${why}。`;
}

function entriesOf(path: string): Dirent[] | null {
  try {
    return inOrder(readdirSync(path, { withFileTypes: true }));
  } catch {
    return null;
  }
}

function statOf(path: string): Stats | null {
  try {
    return statSync(path);
  } catch {
    return null;
  }
}

function inOrder(entries: readonly Dirent[]): Dirent[] {
  return [...entries].sort((left, right) => {
    if (left.name === right.name) return 0;
    return left.name < right.name ? -1 : 1;
  });
}
