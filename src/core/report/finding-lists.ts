import type { DisclosureOutline } from '../disclosure/model.js';
import type { Finding, Report } from '../finding/finding.js';
import type { CellRef } from '../sheet/grid.js';
import { coverageLine, unreachedByTable } from './coverage.js';
import { cellList, tableOf } from './group-findings.js';
import { isUnreadPage } from './unchecked.js';
import { columnsOf, type List } from './list.js';
import { noTablesSentence } from './no-tables.js';
import { figureCell, resultTable, type ResultRow } from './result-table.js';
import { settingsParts } from './rules-off.js';
import { messageOf } from './say/index.js';
import { verdictLine } from './verdict.js';
import { whyOf } from './why.js';
import { subjectLine, OTHER_SIDE, SEVERITY_NAME } from './words.js';
import { gather } from '../sheet/gather.js';

const TITLE = '问题清单';
const HEADS = [
  '序号',
  '严重程度',
  '表',
  '问题',
  '单元格',
  '表中',
  OTHER_SIDE,
  '相差',
  '单位',
  '应为',
  '依据',
  '怎么改',
  '状态/理由',
];
const WIDTHS = [6, 10, 20, 42, 20, 15, 15, 13, 6, 26, 28, 28, 18];
const UNCOVERED_HEADS = ['为什么', '没有核对的'];
const UNCOVERED_WIDTHS = [40, 110];

/** Cells that are named one by one. */
const MOST_CELLS = 12;
const MOST_UNREACHED = 60;

/**
 * What was found in one workbook, to be worked off in Excel: a line a finding as in the sheet 校验结果, with its table,
 * 依据 and what has come of it; those that a reason answers last. On a second sheet what was not checked.
 *
 * @param checkedOn "2024年3月5日"
 * @param done ticked off by the user
 */
export function findingLists(
  disclosure: DisclosureOutline,
  report: Report,
  checkedOn: string,
  done: ReadonlySet<Finding> = new Set(),
): List[] {
  const { rows, answered, foot } = resultTable(disclosure, report);
  const settings = settingsParts(report.settings);
  const uncovered = [
    ...gather(foot, ({ title, relations }) => relations.map((line) => [title, line])),
    ...unreachedByTable(report.coverage, disclosure).map(({ name, cells }) => [
      '没有勾稽关系可核的金额',
      `${name}：${someCells(cells, MOST_UNREACHED)}`,
    ]),
  ];
  return [
    {
      name: TITLE,
      caption: [
        TITLE,
        verdictWords(disclosure, report),
        [subjectLine(disclosure), disclosure.workbook, `校验于 ${checkedOn}`].join('　　'),
        ...(settings.length > 0 ? [`设置：${settings.join('，')}`] : []),
      ],
      columns: columnsOf(HEADS, WIDTHS),
      rows: [...rows, ...answered].map((row, at) => [at + 1, ...cellsOf(row, disclosure), stateOf(row, done)]),
    },
    ...(uncovered.length > 0
      ? [{ name: '没有核对的', columns: columnsOf(UNCOVERED_HEADS, UNCOVERED_WIDTHS), rows: uncovered }]
      : []),
  ];
}

/** The verdict, and what it does not cover. */
function verdictWords(disclosure: DisclosureOutline, report: Report): string {
  return disclosure.tables.length === 0
    ? noTablesSentence(disclosure)
    : `${verdictLine(report)} · ${coverageLine(report.coverage)}`;
}

function cellsOf(row: ResultRow, disclosure: DisclosureOutline): (string | number)[] {
  const { finding, severity, cells, figures, unit, suspect } = row;
  const { basis, mend } = whyOf(finding);
  return [
    SEVERITY_NAME[severity],
    tableOf(finding, disclosure),
    messageOf(finding),
    someCells(isUnreadPage(finding) ? [] : cells, MOST_CELLS),
    ...figures.map((figure) => figureCell(figure, unit)),
    unit,
    suspect,
    basis,
    mend,
  ];
}

function someCells(cells: readonly CellRef[], most: number): string {
  const named = cellList(cells.slice(0, most));
  return cells.length > most ? `${named} 等 ${cells.length} 格` : named;
}

function stateOf({ finding }: ResultRow, done: ReadonlySet<Finding>): string {
  return [done.has(finding) && '已处理', finding.answer !== undefined && `已说明：${finding.answer}`]
    .filter(Boolean)
    .join('；');
}
