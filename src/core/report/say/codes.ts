import type { CodeSaid } from '../../finding/said/codes.js';
import { sayRow, sayTable } from './parts.js';
import type { Sayings } from './sayings.js';

export const CODES: Sayings<CodeSaid> = {
  'code.differs': ({ table, code, name, usual, usualTable }) =>
    `${sayTable(table)}“${name}”的科目编码是 ${code}，${sayTable(usualTable)}等表是 ${usual}。`,
  'name.differs': ({ table, code, name, usual, usualTable }) =>
    `${sayTable(table)}科目 ${code} 写作“${name}”，${sayTable(usualTable)}等表写作“${usual}”。`,
  'code.name-mismatch': ({ table, code, name, listed, otherCode, backed }) =>
    `${sayTable(table)}科目 ${code} 写作“${name}”，而 ${code} 是“${listed}”，“${name}”的编码是 ${otherCode}，请核对编码和名称。${fromMemory(backed)}`,
  'name.misspelt': ({ table, code, name, listed, backed }) =>
    `${sayTable(table)}科目 ${code} 写作“${name}”，这一科目的名称是“${listed}”，疑有错字；名称当年另有规定的除外。${fromMemory(backed)}`,
  'code.two-names': ({ table, code, name, otherName }) =>
    `${sayTable(table)}科目 ${code} 一处写作“${name}”，一处写作“${otherName}”，请核对编码和名称；按项目分列的除外。`,
  'name.stale': ({ table, code, name, current, since }) =>
    `${sayTable(table)}科目 ${code} 写作“${name}”，自 ${since} 年起名称是“${current}”。`,
  'code.stale': ({ table, code, name, until, successor, successorName }) =>
    `${sayTable(table)}用了科目 ${code}（${name}），这一科目只用到 ${until} 年，此后列入 ${successor}（${successorName}）。`,
  'code.missing': ({ table, code, name }) =>
    `${sayTable(table)}“${name}”没有写科目编码，上下各行都有；按名称应为 ${code}，请核对。`,
  'name.missing': ({ table, code, name }) =>
    `${sayTable(table)}科目 ${code} 有金额而没有写名称${name === null ? '' : `，按编码应为“${name}”`}，请补填。`,
  'code.no-such-class': ({ table, code, name, listed }) =>
    `${sayTable(table)}“${name}”的科目编码写作 ${code}，没有这一类，按名称应为 ${listed}，请核对。`,
  'code.parent': ({ table, code, name, parent, parentCode }) =>
    `${sayTable(table)}“${name}”列在 ${sayRow(parent)} 之下并计入其金额，编码 ${code} 却不属于 ${parentCode}，请核对。`,
};

const fromMemory = (backed: boolean): string =>
  backed ? '' : '内置科目表的这一条未与公开资料核对，以当年《政府收支分类科目》为准。';
