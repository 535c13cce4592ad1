import { INSPECTION_GROUPS, type Inspection } from '../../inspect/index.js';
import { alignColumns } from '../align-columns.js';
import { oneLine } from '../printable.js';
import { documentLine } from '../words.js';
import {
  countVerdicts,
  paperRows,
  papersSentence,
  settingsLine,
  SUMMARY_HEADS,
  summaryCells,
  type Paper,
} from './rows.js';
import { countWords, VERDICT_NAME } from './words.js';
import { gather } from '../../sheet/gather.js';

/** One department's paper for the terminal, group by group. */
export function inspectionText(inspection: Inspection): string {
  const { workbook, text, document } = inspection;
  const rows = paperRows(inspection);
  const groups = INSPECTION_GROUPS.map((group) => {
    const own = rows.filter(({ item }) => item.group === group);
    const marks = alignColumns(own.map(({ item, verdict }) => [VERDICT_NAME[verdict], item.asks]));
    return [
      group,
      ...gather(own, ({ says, place }, index) => [
        `  ${marks[index]!}`,
        ...(says === '' ? [] : [`    ${says}${place === '' ? '' : `  ${place}`}`]),
      ]),
    ];
  });
  const head = [
    workbook,
    `${documentLine(document)} · 预决算公开情况检查表`,
    text === null ? '没有给出说明文字，有关文字的要求未能判断' : `说明文字：${text}`,
    ...[settingsLine(inspection)].filter((line) => line !== null),
    countWords(countVerdicts(inspection)),
  ];
  return `${[head, ...groups].map((lines) => lines.map(oneLine).join('\n')).join('\n\n')}\n`;
}

/** The end of many, a line each. */
export function papersText(papers: readonly Paper[]): string {
  const rows = papers.map((paper) =>
    summaryCells(paper).map((cell) => (typeof cell === 'number' ? cell : oneLine(cell))),
  );
  return `${alignColumns([SUMMARY_HEADS, ...rows]).join('\n')}\n\n${papersSentence(papers)}\n`;
}
