import { deepEqual } from 'node:assert/strict';
import { fillForm, type FilledForm, type FormParagraph } from '../../../src/core/fill/index.js';
import { disclosureOf } from '../../e2e/fixtures.js';
import { linesOf } from './filled.js';
import { priorOf } from './prior.js';

const XINPING = 'xinping-2021-final.corrected';
const EBIAN = 'ebian-2021-budget';

/** A table of a form, as text: cells parted by |. */
function cellsOf(rows: readonly string[]): FormParagraph[] {
  return rows.flatMap((line, row) =>
    line.split('|').map((text, column) => ({
      text: text.trim(),
      level: null,
      cell: { table: 0, row, column, columns: 1, rows: 1 },
    })),
  );
}

/** The rows filled: «left open», 〖filled with a doubt〗. */
function filledRows(
  above: readonly string[],
  rows: readonly string[],
  workbook: string,
  options: Parameters<typeof fillForm>[3] = {},
): string[] {
  const lines = above.map((text) => ({ text, level: null }));
  const cells = cellsOf(rows);
  const { paragraphs } = fillForm('空白.docx', [...lines, ...cells], disclosureOf(workbook), options);
  const said = paragraphs.slice(lines.length).map(({ copies }) => copies.map((copy) => shown(copy)).join(''));
  return rows.map((_, row) => said.filter((_, at) => cells[at]!.cell!.row === row).join(' | '));
}

function shown({ segments, text }: FilledForm['paragraphs'][number]['copies'][number]): string {
  const fresh = segments.find((segment) => segment.kind === 'new');
  const [left, right] = { 'open': '«»', 'review': '〖〗', '': ['', ''] }[fresh?.mark ?? '']!;
  return `${left}${text}${right}`;
}

describe('a table of a blank form', () => {
  const THREE = ['2021年部门决算', '一、“三公”经费支出情况', '单位：万元'];

  it('is filled where a line names the figure and a column its stage', () => {
    deepEqual(
      filledRows(
        THREE,
        [
          '项目 | 年初预算数 | 决算数',
          '合计 | XX | XX',
          '1.公务接待费 | XX | XX',
          '其中：国（境）外接待费 | XX | XX',
          '外事接待费 | XX | XX',
        ],
        XINPING,
      ),
      [
        '项目 | 年初预算数 | 决算数',
        '合计 | 〖120.50〗 | 〖0.04〗',
        '1.公务接待费 | 0.50 | 0.04',
        '其中：国（境）外接待费 | 0 | 0',
        '外事接待费 | «XX» | «XX»',
      ],
    );
  });

  it('is filled where a column names the figure and a line its stage', () => {
    deepEqual(
      filledRows(
        THREE,
        [
          '单位 | 公务接待费 | 公务用车保有量（辆）',
          '本部门 | XX | XX',
          '20XX年预算数 | XX | XX',
          '2019年决算数 | XX | XX',
        ],
        XINPING,
      ),
      [
        '单位 | 公务接待费 | 公务用车保有量（辆）',
        '本部门 | 0.04 | 29',
        '2021年预算数 | 0.50 | «XX»',
        '2019年决算数 | «XX» | «XX»',
      ],
    );
  });

  it('says its unit in a column, beside the line, above or behind the blank; without any it stays open', () => {
    const rows = [
      '指标 | 单位 | 数',
      '支出总计 | 元 | XX',
      '支出合计 | 万元 | XX',
      '基本支出（万元） |  | XX',
      '项目支出 |  | XX万元',
      '本年收入 |  | XX',
    ];
    deepEqual(filledRows(['2021年部门决算', '一、收入支出决算总体情况'], rows, XINPING), [
      '指标 | 单位 | 数',
      '支出总计 | 元 | 5556280.53',
      '支出合计 | 万元 | 555.63',
      '基本支出（万元） |  | 423.11',
      '项目支出 |  | 132.51万元',
      '本年收入 |  | «XX»',
    ]);
  });

  it('tells a change by its sign, and last year’s figure under its head', () => {
    const rows = [
      '项目 | 2021年预算数（万元） | 上年预算数（万元） | 增减额（万元） | 增减% | 上年执行数（万元）',
      '收入总计 | XX | XX | XX | XX | XX',
    ];
    deepEqual(filledRows(['2021年部门预算'], rows, EBIAN, { prior: priorOf(EBIAN, 1.25) }), [
      rows[0],
      '收入总计 | 1167.54 | 1459.42 | -291.88 | -20.00 | «XX»',
    ]);
  });

  it('stays open where line and column both name something', () => {
    deepEqual(
      filledRows(
        ['2021年部门决算', '单位：万元'],
        ['项目 | 基本支出 | 项目支出', '公务接待费 | XX | XX', '合计 | XX | XX'],
        XINPING,
      ),
      ['项目 | 基本支出 | 项目支出', '公务接待费 | «XX» | «XX»', '合计 | 〖423.11〗 | 〖132.51〗'],
    );
  });

  it('tells the halves of a 科目 and its share, by its name or its code', () => {
    const chapter = ['2021年部门决算', '一、一般公共预算财政拨款支出决算情况', '单位：万元'];
    const share = '占一般公共预算财政拨款支出比重（%）';
    deepEqual(
      filledRows(
        chapter,
        [
          `科目 | 合计 | 基本支出 | 项目支出 | ${share}`,
          '一般公共服务支出 | XX | XX | XX | XX',
          '国防支出 | XX | XX | XX | XX',
        ],
        XINPING,
      ).slice(1),
      ['一般公共服务支出 | 519.62 | 387.11 | 132.51 | 93.52', '国防支出 | 0 | «XX» | «XX» | 0'],
    );
    deepEqual(
      filledRows(chapter, ['编码 | 科目 | 决算数 | 项目支出', '2080501 | 行政单位离退休 | XX | XX'], XINPING).slice(1),
      ['2080501 | 行政单位离退休 | 2.88 | 0'],
    );
  });

  it('tells a share that no head names the whole of with a doubt', () => {
    const rows = ['项目 | 金额（万元） | 占比', '基本支出 | XX | XX%'];
    deepEqual(filledRows(['2021年部门决算', '一、支出决算情况'], rows, XINPING).slice(1), [
      '基本支出 | 423.11 | 〖76.15%〗',
    ]);
  });

  it('of a text has a tab between its cells; a line alone is none', () => {
    const chapter = ['2021年部门决算', '一、“三公”经费支出情况'];
    const rows = ['项目\t预算数（万元）\t决算数（万元）', '公务接待费\tXX\tXX', '其中：XX\t＿＿\t'];
    deepEqual(linesOf([...chapter, ...rows], disclosureOf(XINPING)).slice(2), [
      rows[0],
      '公务接待费\t0.50\t0.04',
      '其中：«XX»\t«＿＿»\t',
    ]);
    deepEqual(linesOf([...chapter, '公务接待费\t决算数XX万元'], disclosureOf(XINPING)).slice(2), [
      '公务接待费\t决算数0.04万元',
    ]);
  });

  it('takes a year without 年 for one, and a year apart from its stage', () => {
    const rows = ['项目 | 2020 | 2021 | 2019', ' | 预算 | 预算 | 预算', '收入总计 | XX | XX | XX'];
    deepEqual(filledRows(['2021年部门预算', '单位：元'], rows, EBIAN, { prior: priorOf(EBIAN, 2) }).slice(2), [
      '收入总计 | 23350740.00 | 11675370.00 | «XX»',
    ]);
  });

  it('keeps the 上年 and 本年 of a name', () => {
    const rows = ['收入 | 决算数', '上年结转和结余 | XX', '本年收入合计 | XX'];
    deepEqual(filledRows(['2021年部门决算', '一、收入支出决算总体情况', '（单位：元）'], rows, XINPING).slice(1), [
      '上年结转和结余 | 0',
      '本年收入合计 | 5556280.53',
    ]);
  });

  it('is no chapter: its lines are neither headings nor samples', () => {
    const { narrative, paragraphs } = fillForm(
      '空白.docx',
      [
        ...['2021年部门决算', '一、支出决算情况'].map((text) => ({ text, level: null })),
        ...cellsOf(['一、一般公共预算情况 | 金额（万元）', '1.XX（类）XX（款）XX（项） | XX']),
        { text: '基本支出XX万元。', level: null },
      ],
      disclosureOf(XINPING),
    );
    deepEqual(
      narrative.sections.map(({ heading }) => heading),
      ['一、支出决算情况'],
    );
    deepEqual(
      paragraphs.map(({ copies }) => copies.length),
      [1, 1, 1, 1, 1, 1, 1],
    );
    deepEqual(
      narrative.sections[0]!.paragraphs.at(-1)!.figures.map(({ name }) => name),
      ['支出构成.基本支出'],
    );
  });

  it('is asked for by line and column', () => {
    const { narrative } = fillForm(
      '空白.docx',
      cellsOf(['项目 | 决算数（万元）', '印刷费 | XX']),
      disclosureOf(XINPING),
    );
    deepEqual(
      narrative.unanswered.map(({ question }) => question),
      ['“印刷费 决算数（万元）【　】”：表中没有，或没有认出是哪一项。'],
    );
  });
});
