import type { Grid, Workbook } from '../../../src/core/sheet/grid.js';
import type { Book } from '../book.js';
import type { Change } from '../change.js';
import { beside, rowOf, stacked, upTo, withCopy, withRows } from '../grid.js';
import { sheetOf } from '../../forms/builder.js';

function book(
  name: string,
  of: (workbook: Workbook, book: Book) => Workbook | null,
  says: readonly string[] = [],
): Change {
  return { name, says, of: (whole) => of(whole.workbook, whole) };
}

function sheets(
  name: string,
  of: (grids: readonly Grid[], book: Book) => readonly Grid[] | null,
  says: readonly string[] = [],
): Change {
  return book(
    name,
    (workbook, whole) => {
      const grids = of(workbook.grids, whole);
      return grids === null ? null : { ...workbook, grids };
    },
    says,
  );
}

/** Neighbouring sheets of one table each, two and two. */
function paired(
  grids: readonly Grid[],
  { pages }: Book,
  join: (left: Grid, right: Grid) => Grid,
): readonly Grid[] | null {
  const result: Grid[] = [];
  let found = false;
  for (let index = 0; index < grids.length; index += 1) {
    if (pages[index]!.layout && pages[index + 1]?.layout && !grids[index]!.hidden && !grids[index + 1]!.hidden) {
      result.push(join(grids[index]!, grids[index + 1]!));
      found = true;
      index += 1;
    } else result.push(grids[index]!);
  }
  return found ? result : null;
}

const COVER = sheetOf('封面', [[null], ['部门预算公开附表'], [null], ['财政局监制']]);
const NOTES = sheetOf('填报说明', [
  ['一、填报要求'],
  ['1.各单位应当如实填报，对数据的真实性、完整性负责。'],
  ['2.金额保留两位小数。'],
]);
const contents = (grids: readonly Grid[]): Grid =>
  sheetOf('目录', [['目录'], ...grids.map((grid, index) => [index + 1, grid.name])]);

export const BOOKS: readonly Change[] = [
  sheets('sheets in reverse order', (grids) => [...grids].reverse()),
  sheets('sheets turned by two', (grids) => [...grids.slice(2), ...grids.slice(0, 2)]),
  sheets('sheets named Sheet1, Sheet2', (grids) =>
    grids.map((grid, index) => ({ ...grid, name: `Sheet${index + 1}` })),
  ),
  sheets('sheets named by numbers', (grids) => grids.map((grid, index) => ({ ...grid, name: String(index + 1) }))),
  sheets('sheets named 附表', (grids) => grids.map((grid, index) => ({ ...grid, name: `附表${index + 1}` }))),
  sheets('sheet names with spaces and quotes', (grids) =>
    grids.map((grid) => ({ ...grid, name: `${grid.name} '(公开) ` })),
  ),
  sheets('a cover sheet', (grids) => [COVER, ...grids]),
  sheets('a table of contents', (grids) => [contents(grids), ...grids]),
  sheets('instructions as a sheet', (grids) => [...grids, NOTES]),
  sheets('blank sheets between', (grids) => grids.flatMap((grid, index) => [grid, sheetOf(`空${index}`, [])])),
  sheets('a hidden blank sheet', (grids) => [...grids, sheetOf('Sheet99', [], { hidden: true })]),
  sheets('a hidden sheet of lists', (grids) => [
    ...grids,
    sheetOf(
      '字典',
      [
        ['单位编码', '单位名称'],
        ['101001', '某某局机关'],
        ['101002', '某某中心'],
      ],
      { hidden: true },
    ),
  ]),
  sheets('two tables on a sheet, a blank row between', (grids, whole) =>
    paired(grids, whole, (upper, lower) => stacked([upper, lower], upper.name, 1)),
  ),
  sheets('two tables on a sheet, no blank row', (grids, whole) =>
    paired(grids, whole, (upper, lower) => stacked([upper, lower], upper.name, 0)),
  ),
  sheets('two tables beside each other', (grids, whole) =>
    paired(grids, whole, (left, right) => beside(left, right, 1)),
  ),
  sheets('two tables beside each other, three columns apart', (grids, whole) =>
    paired(grids, whole, (left, right) => beside(left, right, 3)),
  ),
  sheets('all tables on one sheet', (grids, { pages }) =>
    grids.length < 2 || pages.some(({ layout }) => layout === null) || grids.some(({ hidden }) => hidden)
      ? null
      : [stacked(grids, '公开表', 2)],
  ),
  sheets('a table continued on a sheet of its own', (grids, { pages }) => {
    let found = false;
    const result = grids.flatMap((grid, index) => {
      const { layout } = pages[index]!;
      if (!layout?.body || layout.body.bottom - layout.body.top < 12 || found) return [grid];
      found = true;
      const at = layout.body.top + 8;
      const again = withCopy(grid, at, layout.title.row, layout.body.top - 1);
      return [
        upTo(grid, at),
        {
          ...again,
          name: `${grid.name}续`,
          rows: again.rows.slice(at),
          merges: again.merges
            .filter(({ top }) => top >= at)
            .map((merge) => ({ ...merge, top: merge.top - at, bottom: merge.bottom - at })),
        },
      ];
    });
    return found ? result : null;
  }),
  sheets('a title page line above every table', (grids) =>
    grids.map((grid) => withRows(grid, 0, [rowOf('预算公开附表')])),
  ),
  book('file named as a copy', (workbook) => ({ ...workbook, name: workbook.name.replace(/(\.\w+)$/, ' - 副本$1') })),
  book('file numbered', (workbook) => ({ ...workbook, name: workbook.name.replace(/(\.\w+)$/, '(1)$1') })),
  book('file in upper case', (workbook) => ({
    ...workbook,
    name: workbook.name.replace(/\.\w+$/, (end) => end.toUpperCase()),
  })),
];
