import { refusalSentence, type PriorRole } from '../../disclosure/prior.js';
import { decimalOf } from '../../finding/plain-amount.js';
import type { PriorSaid, YearChange } from '../../finding/said/prior.js';
import { ORIGIN, sayAmount, sayRow, sayTable } from './parts.js';
import type { Sayings } from './sayings.js';

export const PRIOR: Sayings<PriorSaid> = {
  'prior.column': ({ table, heads, compared, differing, against, expects, largest, exception }) => {
    const column = `${sayTable(table)}的“${heads.slice(-2).join('·')}”列`;
    const others = against === null ? expects : ORIGIN[against];
    const examples = largest.map(
      ({ row, here, there }) => `“${sayRow(row)}”为 ${sayAmount(here)}，对照 ${sayAmount(there)}`,
    );
    const list = sayExamples(examples, differing);
    return `${column}比对 ${compared} 处，有 ${differing} 处与${others}不同：${list}。${exception ?? ''}`;
  },
  'prior.changes': ({ table, count, largest }) => {
    const list = sayExamples(largest.map(sayChange), count);
    return `${sayTable(table)}有 ${count} 处与上年相比变动超过 10% 或上年为零：${list}。请在说明中写明原因。`;
  },
  'prior.same': () => '给的上年文件与本文件内容相同，请确认是否选错，未作比较。',
  'prior.scope': ({ role }) => `对照的文件是${ORIGIN[role]}，只核对本文件中的${COLUMN_OF[role]}列，不比较增减变动。`,
  'prior.useless': ({ role }) =>
    `对照的文件是${ORIGIN[role]}，本文件没有${COLUMN_OF[role]}列，未作比较；请另选同类的上年文件。`,
  'prior.refused': ({ refusal }) => refusalSentence(refusal),
};

const COLUMN_OF: Readonly<Record<PriorRole, string>> = {
  'last-budget': '上年预算数',
  'last-final': '上年决算数',
  'same-year-budget': '年初预算数',
};

/** The examples, and whether there are others. */
function sayExamples(examples: readonly string[], of: number): string {
  return [...examples, ...(of > examples.length ? ['等'] : [])].join('；');
}

function sayChange({ row, before, now, percent }: YearChange): string {
  const name = `“${sayRow(row)}”`;
  if (decimalOf(before).isZero()) return `${name}上年为零，本年 ${sayAmount(now)}`;
  const more = decimalOf(now).gt(decimalOf(before));
  const ratio = percent === null ? '' : `（${more ? '增长' : '下降'} ${percent}%）`;
  return `${name}由 ${sayAmount(before)}${more ? '增至' : '减至'} ${sayAmount(now)}${ratio}`;
}
