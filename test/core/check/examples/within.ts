import type { Workbook } from '../../../../src/core/sheet/grid.js';
import { sheetOf } from '../../../forms/builder.js';
import {
  assets,
  smallBusiness,
  vehicles,
  book,
  changes,
  economic,
  expenditure,
  fiscal,
  fund,
  HEAD,
  information,
  ofWhich,
  procurement,
  summary,
  threePublic,
  twice,
  units,
} from '../small-tables.js';
import { slip, type Example } from './example.js';

const [EXPENDITURE, UNITS, SUMMARY, FISCAL, FUND, ECONOMIC, THREE_PUBLIC, OF_WHICH, PROCUREMENT] = [
  expenditure,
  units,
  summary,
  fiscal,
  fund,
  economic,
  threePublic,
  ofWhich,
  procurement,
].map((grid) => book(grid)) as [
  Workbook,
  Workbook,
  Workbook,
  Workbook,
  Workbook,
  Workbook,
  Workbook,
  Workbook,
  Workbook,
];

/** 其中 columns that make up the whole in each of six lines. */
const PATTERN = book(
  sheetOf(
    '基本',
    [
      ...HEAD('基本支出预算表'),
      ['科目编码', '科目名称', '合计', '其中：一般公共预算', ''],
      ['', '', '', '人员支出', '公用支出'],
      ['', '合计', 60, 50, 10],
      ['2080505', '机关事业单位基本养老保险缴费支出', 6, 6, ''],
      ['2080506', '机关事业单位职业年金缴费支出', 3, 3, ''],
      ['2101101', '行政单位医疗', 4, 4, ''],
      ['2130301', '行政运行', 42, 32, 10],
      ['2210201', '住房公积金', 5, 5, ''],
    ],
    { merges: ['D3:E3'] },
  ),
);

/** Relations inside one table. Amounts in 万元 with two decimals. */
export const WITHIN_EXAMPLES: Readonly<Record<string, Example>> = {
  'column.total': slip(EXPENDITURE, '支出!C4', 31, '支出!C4', 31, 30),
  'column.hierarchy': slip(EXPENDITURE, '支出!C8', 5, '支出!C6', 10, 11),
  'column.units': slip(UNITS, '支出!E7', 13, '支出!E6', 12, 13),
  'row.total': slip(EXPENDITURE, '支出!D7', 7, '支出!C7', 6, 7),
  'row.of-which': slip(OF_WHICH, '基本!D7', 21, '基本!D7', 29, 24),
  'row.pattern': slip(PATTERN, '基本!D9', 23, '基本!C9', 42, 33),
  'row.change': slip(book(changes), '一般!G5', 110, '一般!G5', 110, 100),
  'line.of-which': slip(SUMMARY, '总表!B6', 21, '总表!B6', 21, 20),
  'line.parts': slip(FISCAL, '财拨!B6', 18, '财拨!B5', 20, 21),
  'income.current': slip(SUMMARY, '总表!B7', 9, '总表!B8', 28, 29),
  'income.total': slip(SUMMARY, '总表!B9', 7, '总表!B10', 34, 35),
  'expenditure.current': slip(SUMMARY, '总表!D6', 25, '总表!D8', 31, 32),
  'expenditure.total': slip(SUMMARY, '总表!D9', 4, '总表!D10', 34, 35),
  'expenditure.again': slip(book(twice), '总表!F7', 41, '总表!F7', 41, 31),
  'economic.personnel': slip(ECONOMIC, '基本!C10', 8.2, '基本!C10', 8.2, 8.25),
  'economic.public': slip(ECONOMIC, '基本!I10', 4.52, '基本!I10', 4.52, 4.25),
  'three-public.total': slip(THREE_PUBLIC, '三公!C4', 90, '三公!C4', 90, 9),
  'three-public.budget': slip(THREE_PUBLIC, '三公!B9', 1.5, '三公!C9', 2, 1.5),
  'three-public.vehicles': slip(THREE_PUBLIC, '三公!B8', 80, '三公!B6', 8, 80),
  'three-public.reception': slip(THREE_PUBLIC, '三公!C11', 20, '三公!C9', 2, 22),
  // 9.5 = 6 + 3.5
  'agency-operation.total': slip(book(information), '信息!B5', 7, '信息!B4', 9.5, 10.5),
  'procurement.total': slip(PROCUREMENT, '采购!B6', 25, '采购!B4', 91.5, 66.5),
  'procurement.sme': slip(PROCUREMENT, '采购!B8', 95, '采购!B8', 95, 91.5),
  'procurement.micro': slip(book(smallBusiness), '采购!B6', 85, '采购!B6', 85, 80),
  // 900 = 300 + 500 + 100; 500 = 350 + 60 + 90; 3 = 1 + 2
  'assets.total': slip(book(assets), '资产!C6', 310, '资产!B6', 900, 910),
  'assets.fixed': slip(book(assets), '资产!G6', 80, '资产!D6', 500, 490),
  'assets.vehicles': slip(book(vehicles), '车辆!B5', 4, '车辆!B5', 4, 3),
  'fund.balance': slip(FUND, '基金!H8', 2.52, '基金!D8', 10.5, 10.77),
};
