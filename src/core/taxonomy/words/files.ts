import type { Published } from '../../sheet/grid.js';

/** What a file and the parts of it are called. */
export interface FileWords {
  readonly book: string;
  /** One part by its name: "工作表“表1”", "第3页". */
  readonly sheet: (name: string) => string;
  /** What its parts are. */
  readonly sheets: string;
  /** So many of them: "2 张工作表", "2 处页面". */
  readonly count: (parts: number) => string;
}

const WORKBOOK: FileWords = {
  book: '工作簿',
  sheet: (name) => `工作表“${name}”`,
  sheets: '工作表',
  count: (parts) => `${parts} 张工作表`,
};

const PUBLISHED: Readonly<Record<Published, FileWords>> = {
  'pages': { book: '文件', sheet: (name) => name, sheets: '页面', count: (parts) => `${parts} 处页面` },
  'web-page': { book: '网页', sheet: (name) => `表“${name}”`, sheets: '表', count: (parts) => `${parts} 张表` },
};

/** @param published what the file is where it is no workbook */
export function fileWords(published?: Published | null): FileWords {
  return published == null ? WORKBOOK : PUBLISHED[published];
}
