import { validate } from '../../src/core/check/index.js';
import type { Disclosure } from '../../src/core/disclosure/model.js';
import { recognize } from '../../src/core/recognize/index.js';
import { reconcileText } from '../../src/core/reconcile/index.js';
import { checkHtml } from '../../src/core/report/check-html.js';
import { LARGE_BOOKS } from './large.js';
import type { Row } from './row.js';
import { LONG_TEXTS } from './scaling-texts.js';
import { processorTime } from './timing.js';

const WRONG_TOTALS = 'lines of a table by code, every tenth 单位 wrong';
const SHEETS = 'sheets of one table each';

/** What large workbooks and texts cost, each once and cold: twice nobody checks such a file. */
export function sizeRows(disclosure: Disclosure): Row[] {
  return [
    {
      what: '60,000 rows, totals wrong: cells → page of findings',
      ours: checked(WRONG_TOTALS, 60_000),
      peer: null,
      aim: 2_500,
    },
    { what: '300 sheets: cells → page of findings', ours: checked(SHEETS, 300), peer: null, aim: 500 },
    {
      what: 'text of 200,000 characters with a workbook',
      ours: readBack(disclosure, 200_000),
      peer: null,
      aim: 800,
    },
    {
      what: 'text of 500,000 characters with a workbook',
      ours: readBack(disclosure, 500_000),
      peer: null,
      aim: 2_000,
    },
  ];
}

function checked(name: string, size: number): number {
  const workbook = LARGE_BOOKS.find((book) => book.name === name)!.of(size);
  return processorTime(() => {
    const disclosure = recognize(workbook);
    return checkHtml(disclosure, validate(disclosure));
  });
}

/** Of chapters as a 说明 has them; without the department and year of the workbook nothing would be compared. */
function readBack(disclosure: Disclosure, length: number): number {
  const { department, year } = disclosure.document;
  const chapters = LONG_TEXTS[0]!.of(length).replaceAll('2024年', `${year}年`);
  const text = `${department}\n${year}年部门预算说明\n\n${chapters}`;
  return processorTime(() => reconcileText(text, { disclosure }, { realTables: true }));
}
