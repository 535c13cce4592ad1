import assert from 'node:assert/strict';
import { validate } from '../../../src/core/check/index.js';
import { inspect, INSPECTION_ITEMS, type Inspection } from '../../../src/core/inspect/index.js';
import { recognize } from '../../../src/core/recognize/index.js';
import { reconcileText } from '../../../src/core/reconcile/index.js';
import type { CheckSettings } from '../../../src/core/finding/settings.js';
import { paperLists } from '../../../src/core/report/inspection/lists.js';
import { inspectionText } from '../../../src/core/report/inspection/text.js';
import { paperRow } from '../../../src/core/report/inspection/rows.js';
import type { Grid, Workbook } from '../../../src/core/sheet/grid.js';
import { CENTRAL_FINAL_2023 } from '../../forms/central-final-2023.js';
import { planted, sheetOf, workbookOf } from '../../forms/builder.js';
import { FULL_SET_BUDGET } from '../check/full-set.js';

/** A fund table without figures, and beneath it what is said of that. */
const emptyFund = (note: string): Grid =>
  sheetOf('基金', [
    ['政府性基金预算支出表'],
    ['部门：某某县水利局', '单位：元'],
    ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
    ['', '合计', '', '', ''],
    [note],
  ]);

const without = (book: Workbook, ...names: string[]): Workbook => ({
  ...book,
  grids: book.grids.filter(({ name }) => !names.includes(name)),
});
const withSheets = (book: Workbook, ...grids: Grid[]): Workbook => ({ ...book, grids: [...book.grids, ...grids] });

function paperOf(book: Workbook, text?: string): Inspection {
  const disclosure = recognize(book);
  return inspect({
    disclosure,
    report: validate(disclosure),
    hasPrior: false,
    text: text === undefined ? null : { name: '说明.txt', report: reconcileText(text, { disclosure }) },
  });
}

/** "fails 工作簿里没有这张表 @表!A1" of one item. */
function of(inspection: Inspection, id: string): string {
  const found = inspection.items.find(({ item }) => item.id === id)!;
  const { verdict, says, place } = paperRow(found);
  return `${verdict} ${says}${place === '' ? '' : ` @${place}`}`;
}

describe('the paper of an inspection', () => {
  it('has a verdict on every item, the items a person judges left open', () => {
    const { items } = paperOf(FULL_SET_BUDGET);
    assert.deepEqual(
      items.map(({ item }) => item.id),
      INSPECTION_ITEMS.map(({ id }) => id),
    );
    assert.equal(new Set(INSPECTION_ITEMS.map(({ id }) => id)).size, INSPECTION_ITEMS.length);
    const byPerson = items.filter(({ item }) => item.byPerson);
    assert.deepEqual(
      byPerson.map(({ item, verdict }) => [item.id, verdict]),
      ['time.approved', 'approved', 'secret', 'form.website', 'form.platform', 'form.found'].map((id) => [
        id,
        'person',
      ]),
    );
    assert.equal(of(paperOf(FULL_SET_BUDGET), 'time.approved'), 'person 由检查人填写');
  });

  it('names every table that must be published with its place, and what is missing', () => {
    const paper = paperOf(FULL_SET_BUDGET);
    assert.equal(of(paper, 'table.summary'), 'meets 《部门收支总表》 @收支总表!A1');
    assert.equal(of(paper, 'table.fund'), 'fails 工作簿里没有这张表');
    assert.match(of(paperOf(without(FULL_SET_BUDGET, '三公')), 'table.three-public'), /^fails /);
  });

  it('tells a missing table from one that may stand where nothing was read', () => {
    const unread: Grid = {
      name: '附表',
      hidden: false,
      merges: [],
      rows: [],
      unread: { reason: 'refused', code: 'X' },
    };
    assert.equal(
      of(paperOf(withSheets(FULL_SET_BUDGET, unread)), 'table.fund'),
      'open 工作簿里没有这张表；“附表”没有读懂，可能在其中',
    );
    const hidden = { ...emptyFund('无政府性基金预算支出'), hidden: true };
    assert.match(of(paperOf(withSheets(FULL_SET_BUDGET, hidden)), 'table.fund'), /^person .*在隐藏的工作表里/);
  });

  it('asks for a table only in the years it was asked for', () => {
    const early = workbookOf('某某县水利局2018年预算.xlsx', FULL_SET_BUDGET.grids);
    assert.equal(of(paperOf(early), 'table.state-capital'), 'none 这一年度不要求');
    assert.match(of(paperOf(FULL_SET_BUDGET), 'table.state-capital'), /^fails /);
  });

  it('takes an empty table with its sentence, below it or in the 说明, and no silent one', () => {
    const said = paperOf(withSheets(FULL_SET_BUDGET, emptyFund('本部门无政府性基金预算支出，本表无数据。')));
    assert.equal(of(said, 'table.fund'), 'meets 《政府性基金预算支出表》，空表 @基金!A1');
    assert.equal(of(said, 'empty.said'), 'meets 1 张空表都有说明');
    const silent = withSheets(FULL_SET_BUDGET, emptyFund(''));
    assert.equal(
      of(paperOf(silent), 'empty.said'),
      'fails 《政府性基金预算支出表》是空表，没有说明为什么没有数 @基金!A1',
    );
    assert.equal(
      of(paperOf(silent, '七、其他\n某某县水利局2024年没有使用政府性基金预算安排的支出。\n'), 'empty.said'),
      'meets 1 张空表都有说明；《政府性基金预算支出表》的原因写在说明里',
    );
    assert.equal(of(paperOf(FULL_SET_BUDGET), 'empty.said'), 'none 没有空表');
  });

  it('judges how far down the 科目 go', () => {
    const paper = paperOf(FULL_SET_BUDGET);
    assert.match(of(paper, 'depth.general'), /^meets 列出 3 行有金额的项级科目 @一般公共预算支出表!B7$/);
    assert.match(of(paper, 'depth.basic'), /^meets 列出 4 行有金额的款级科目 @基本支出表!B6$/);
    const cut = {
      ...FULL_SET_BUDGET,
      grids: FULL_SET_BUDGET.grids
        .filter(({ name }) => name !== '一般公共预算支出明细表')
        .map((grid) =>
          grid.name === '一般公共预算支出表'
            ? { ...grid, rows: grid.rows.filter((row) => String(row?.[0]?.value ?? '').length !== 7) }
            : grid,
        ),
    };
    assert.match(of(paperOf(cut), 'depth.general'), /^fails /);
    assert.match(of(paperOf(without(FULL_SET_BUDGET, '基本支出表')), 'depth.basic'), /^open 没有/);
  });

  it('wants 购置 and 运行 apart, and every item of 三公', () => {
    const paper = paperOf(FULL_SET_BUDGET);
    assert.match(of(paper, 'three-public.parts'), /^meets .* @三公!A4、A5、A6、A9$/);
    assert.match(of(paper, 'three-public.vehicles'), /^meets .* @三公!A7、A8$/);
    const whole = {
      ...FULL_SET_BUDGET,
      grids: FULL_SET_BUDGET.grids.map((grid) =>
        grid.name === '三公' ? { ...grid, rows: grid.rows.filter((_, row) => row !== 6 && row !== 7) } : grid,
      ),
    };
    assert.match(of(paperOf(whole), 'three-public.vehicles'), /^fails /);
  });

  it('asks final accounts alone for the numbers beside 三公, of the tables or of the text', () => {
    assert.equal(of(paperOf(FULL_SET_BUDGET), 'count.guests'), 'none 只要求决算');
    assert.match(of(paperOf(CENTRAL_FINAL_2023), 'count.guests'), /^open .*；表中没有列出；没有给出说明文字/);
    const text = '一、“三公”经费支出决算说明\n2023年公务接待费支出2.4万元，国内公务接待18批次，共165人次。\n';
    assert.equal(of(paperOf(CENTRAL_FINAL_2023, text), 'count.guests'), 'meets 165 人次（说明） @说明：“165人次”');
    assert.match(of(paperOf(CENTRAL_FINAL_2023, text), 'count.vehiclesKept'), /^fails .*说明里没有/);
  });

  it('counts no relation that was not computed as kept', () => {
    assert.match(of(paperOf(FULL_SET_BUDGET), 'relations.within'), /^meets 没有不符/);
    const missing = paperOf(without(FULL_SET_BUDGET, '收入总表'));
    assert.match(of(missing, 'relations.across'), /^person 没有不符.*；\d+ 条未能核对$/);
    const broken = paperOf(planted(FULL_SET_BUDGET, '支出总表', 'C9', 1));
    assert.match(of(broken, 'relations.within'), /^fails .*@支出总表!/);
    assert.equal(of(paperOf(FULL_SET_BUDGET), 'relations.prior'), 'open 没有给出上年工作簿');
    const nothing = paperOf(workbookOf('2024年预算.xlsx', [emptyFund('本表无数据')]));
    assert.equal(of(nothing, 'relations.within'), 'open 什么都没有核对');
  });

  it('finds personal data in tables and text, and prints none of it', () => {
    const paper = paperOf(
      withSheets(FULL_SET_BUDGET, sheetOf('备忘', [['联系电话', '13800000000']])),
      '一、部门职责\n经办人身份证号11010519491231002X。\n',
    );
    const found = of(paper, 'personal');
    assert.match(found, /^fails .*备忘!B1/);
    assert.doesNotMatch(found, /13800000000|11010519491231002X/);
    assert.match(of(paperOf(FULL_SET_BUDGET, '一、部门职责\n负责水利。\n'), 'personal'), /^meets /);
    assert.equal(of(paperOf(FULL_SET_BUDGET), 'personal'), 'person 没有发现问题；没有给出说明文字');
  });

  it('judges no text that was not given, and its chapters and figures where it was', () => {
    assert.equal(of(paperOf(FULL_SET_BUDGET), 'text.terms'), 'open 没有给出说明文字');
    const text =
      '目录\n一、部门职责\n二、名词解释\n一、部门职责\n负责全县水利工作，开展政府采购。\n' +
      '二、收支预算情况\n2024年收入总计1061元，支出总计1062元。\n';
    const paper = paperOf(FULL_SET_BUDGET, text);
    assert.match(of(paper, 'text.duties'), /^meets 有“部门职责”/);
    assert.match(of(paper, 'text.procurement'), /^person 没有单独的章节/);
    assert.equal(of(paper, 'text.assets'), 'fails 说明里没有');
    assert.equal(of(paper, 'text.agency-operation'), 'person 说明里没有');
    assert.match(of(paper, 'text.figures'), /^fails .*1 个有问题/);
  });

  it('says which rules were put aside beside what rests on them, and lets nothing that was not looked for pass', () => {
    const disclosure = recognize(FULL_SET_BUDGET);
    const judgedWith = (settings: CheckSettings): Inspection =>
      inspect({ disclosure, report: validate(disclosure, settings), hasPrior: false, text: null });
    const off = ['row.total', 'summary-income.current', 'unit.missing'].map((rule) => ({ rule, reason: '表样不列' }));
    const [plain, paper] = [judgedWith({}), judgedWith({ off, tolerance: '2' })];
    const ids = ['relations.within', 'relations.across', 'unit', 'identity', 'subjects'];
    const verdicts = (of: Inspection) => ids.map((id) => of.items.find(({ item }) => item.id === id)!.verdict);
    const told = ids.map((id) => of(paper, id).includes('没有核对：'));
    assert.deepEqual(told, [true, true, true, false, false]);
    assert.equal(of(plain, 'unit'), 'meets 没有发现问题');
    assert.equal(of(paper, 'unit'), 'person 没有发现问题；没有核对：写明金额单位（停用，原因：表样不列）');
    assert.ok(
      verdicts(paper)
        .slice(0, 3)
        .every((verdict) => verdict !== 'meets'),
    );
    assert.deepEqual(verdicts(paper).slice(3), verdicts(plain).slice(3));
    assert.match(inspectionText(paper), /设置：容差 2 元，停用 3 项规则/);
    assert.doesNotMatch(inspectionText(plain), /设置：/);
    const [list] = paperLists([paper], '2024年3月5日');
    assert.match(list!.caption!.join('\n'), /设置：容差 2 元，停用 3 项规则/);
  });

  it("does not judge a government's book as a department's", () => {
    const paper = paperOf(
      workbookOf('某某县2024年预算.xlsx', [
        sheetOf('1', [['某某县2025年一般公共预算收入预算表'], ['项目', '预算数'], ['税收收入', 52], ['增值税', 31]]),
        sheetOf('2', [['某某县2025年一般公共预算税收返还和转移支付预算表'], ['项目', '预算数'], ['返还性收入', 30]]),
      ]),
    );
    const judged = paper.items.filter(({ item }) => !item.byPerson);
    assert.deepEqual([...new Set(judged.map(({ verdict }) => verdict))], ['open']);
  });
});
