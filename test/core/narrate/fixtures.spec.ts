import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Disclosure } from '../../../src/core/disclosure/model.js';
import { narrate as narrateWith, type NarrateOptions } from '../../../src/core/narrate/index.js';
import type { Narrative } from '../../../src/core/narrate/narrative.js';
import { shippedTemplates } from '../../../src/core/narrate/templates/index.js';
import { recognize } from '../../../src/core/recognize/index.js';
import type { Workbook } from '../../../src/core/sheet/grid.js';
import { readWorkbook } from '../../../src/hosts/file/read-workbook.js';
import { lastYear } from '../../e2e/published/last-year.js';
import { RUOQIANG } from '../../e2e/published/ruoqiang.js';
import { allText, textOf } from './text-of.js';
import { unasking } from './unasking.js';

function workbookOf(name: string): Workbook {
  return readWorkbook(
    new Uint8Array(readFileSync(new URL(`../../fixtures/${name}.xlsx`, import.meta.url))),
    `${name}.xlsx`,
  );
}

function disclosed(name: string): Disclosure {
  return recognize(workbookOf(name));
}

/** By the form for any place; those of the provinces are held against the published texts in test/e2e. */
function narrate(disclosure: Disclosure, options: NarrateOptions = {}): Narrative {
  const template = shippedTemplates().find(
    ({ type, places }) => type === disclosure.document.type && places.length === 0,
  )!;
  return narrateWith(disclosure, { template: unasking(template), ...options });
}

/** Amounts and percentages other than zero: final accounts list the sources of nothing too. */
function nonZero(text: string): string[] {
  return figuresOf(text).filter((figure) => figure !== '0.00');
}

/** Amounts and percentages in the order of the text. */
function figuresOf(text: string): string[] {
  return text.match(/\d+\.\d{2}(?=万元|%)/g) ?? [];
}

// Expectations are worked out by hand from the tables and held against the published texts, not taken from the program.

describe('说明 of the four workbooks', () => {
  it('ebian: 元 tables with leaves alone; the published 57.18%, 42.82% and 124.66 are wrong', () => {
    const narrative = narrate(disclosed('ebian-2021-budget'));
    assert.equal(narrative.title, '峨边彝族自治县人民政府办公室2021年部门预算公开说明');
    assert.deepEqual(figuresOf(textOf(narrative, '支出预算情况')), ['1167.54', '667.54', '57.17', '500.00', '42.83']);
    assert.deepEqual(figuresOf(textOf(narrative, '支出结构')), ['1084.15', '92.86', '67.12', '5.75', '16.27', '1.39']);
    const items = textOf(narrative, '具体情况');
    assert.deepEqual(figuresOf(items), ['459.48', '500.00', '124.67', '43.38', '21.69', '2.06', '16.27']);
    assert.match(
      items,
      /^3．一般公共服务支出（类）政府办公厅（室）及相关机构事务（款）事业运行（项）：2021年预算数为124\.67万元。$/m,
    );
    assert.match(items, /其他社会保障和就业支出（款）其他社会保障和就业支出（项）/);
    assert.deepEqual(figuresOf(textOf(narrative, '基本支出情况')), [
      '667.54',
      '454.51',
      '213.03',
      '667.54',
      '452.87',
      '67.84',
      '213.03',
      '31.91',
      '1.64',
      '0.25',
    ]);
    assert.deepEqual(figuresOf(textOf(narrative, '三公')), ['30.00', '0.00', '0.00', '0.00', '0.00', '30.00']);
    assert.match(textOf(narrative, '政府采购'), /政府采购预算131\.00万元/);
  });

  it('lingshou: 万元 tables with a fund; sources told by fund, a 项 told by nature', () => {
    const narrative = narrate(disclosed('lingshou-2021-budget'));
    assert.deepEqual(figuresOf(textOf(narrative, '收入预算情况')), ['1357.38', '1207.38', '88.95', '150.00', '11.05']);
    assert.deepEqual(figuresOf(textOf(narrative, '、支出预算情况')), [
      '1357.38',
      '1058.68',
      '77.99',
      '298.70',
      '22.01',
    ]);
    assert.deepEqual(figuresOf(textOf(narrative, '支出规模')), ['1207.38', '1058.68', '87.68', '148.70', '12.32']);
    assert.deepEqual(figuresOf(textOf(narrative, '具体情况')), [
      '857.10',
      '708.40',
      '148.70',
      '136.68',
      '59.24',
      '62.29',
      '8.90',
      '24.50',
      '7.50',
      '51.17',
    ]);
    assert.deepEqual(figuresOf(textOf(narrative, '基本支出情况')), [
      '1058.68',
      '837.41',
      '221.27',
      '1058.68',
      '766.68',
      '72.42',
      '215.00',
      '20.31',
      '70.73',
      '6.68',
      '6.27',
      '0.59',
    ]);
    assert.match(textOf(narrative, '基本支出情况'), /其他商品和服务支出、办公设备购置。/);
    assert.match(
      textOf(narrative, '政府性基金'),
      /150\.00万元.*\n1．城乡社区支出（类）国有土地使用权出让收入安排的支出（款）/,
    );
    assert.match(textOf(narrative, '国有资本'), /没有使用国有资本经营预算拨款安排的支出/);
    assert.deepEqual(figuresOf(textOf(narrative, '三公')), ['29.50', '0.00', '28.00', '0.00', '28.00', '1.50']);
  });

  it('ruoqiang: no table of income or of funds', () => {
    const narrative = narrate(disclosed('ruoqiang-2024-budget'));
    assert.deepEqual(figuresOf(textOf(narrative, '收入预算情况')), ['842.07', '842.07', '100.00']);
    assert.deepEqual(figuresOf(textOf(narrative, '、支出预算情况')), ['842.07', '592.99', '70.42', '249.08', '29.58']);
    assert.deepEqual(figuresOf(textOf(narrative, '支出结构')), [
      '683.70',
      '81.19',
      '80.33',
      '9.54',
      '38.43',
      '4.56',
      '39.61',
      '4.70',
    ]);
    assert.deepEqual(figuresOf(textOf(narrative, '具体情况')), [
      '265.54',
      '169.08',
      '234.08',
      '15.00',
      '9.42',
      '47.27',
      '23.64',
      '19.15',
      '10.85',
      '8.43',
      '39.61',
    ]);
    assert.deepEqual(figuresOf(textOf(narrative, '基本支出情况')), [
      '592.99',
      '554.30',
      '38.69',
      '592.99',
      '542.29',
      '91.45',
      '38.69',
      '6.52',
      '12.01',
      '2.03',
    ]);
    assert.match(textOf(narrative, '政府性基金'), /【待填：支出情况】/);
    assert.deepEqual(figuresOf(textOf(narrative, '三公')), ['0.25', '0.00', '0.00', '0.00', '0.00', '0.25']);
  });

  it('xinping: final accounts in 元, three panels, counts', () => {
    const narrative = narrate(disclosed('xinping-2021-final.corrected'));
    assert.deepEqual(nonZero(textOf(narrative, '收入决算情况')), ['555.63', '555.63', '100.00']);
    assert.match(textOf(narrative, '收入决算情况'), /；上级补助收入0\.00万元，占0\.00%；事业收入0\.00万元，占0\.00%；/);
    assert.deepEqual(nonZero(textOf(narrative, '、支出决算情况')), ['555.63', '423.11', '76.15', '132.51', '23.85']);
    assert.deepEqual(figuresOf(textOf(narrative, '结构情况')), [
      '519.62',
      '93.52',
      '15.84',
      '2.85',
      '8.93',
      '1.61',
      '11.24',
      '2.02',
    ]);
    assert.deepEqual(figuresOf(textOf(narrative, '（三）支出决算具体情况')), [
      '519.62',
      '387.11',
      '132.51',
      '2.88',
      '9.72',
      '3.24',
      '0.06',
      '5.28',
      '3.60',
      '11.24',
    ]);
    assert.deepEqual(figuresOf(textOf(narrative, '基本支出决算情况')), [
      '423.11',
      '114.95',
      '27.17',
      '308.17',
      '72.83',
      '423.11',
      '112.07',
      '26.49',
      '2.88',
      '0.68',
      '308.17',
      '72.83',
    ]);
    assert.deepEqual(figuresOf(textOf(narrative, '经费支出决算总体情况')), ['120.50', '0.04', '0.04']);
    assert.match(
      textOf(narrative, '经费支出决算具体情况'),
      /公务接待费预算为0\.50万元，支出决算为0\.04万元，完成预算的8\.96%[\s\S]*国内公务接待1批次、11人次。/,
    );
    assert.match(textOf(narrative, '机关运行经费'), /【待填/);
  });

  it('xinping as published: each sentence holds to its own table', () => {
    const narrative = narrate(disclosed('xinping-2021-final'));
    assert.deepEqual(nonZero(textOf(narrative, '收入决算情况')), ['556.63', '556.63', '100.00']);
    assert.deepEqual(figuresOf(textOf(narrative, '、收入支出决算总体情况')), [
      '555.63',
      '555.63',
      '519.62',
      '15.84',
      '8.93',
      '11.24',
    ]);
  });

  it('every figure names cells of its workbook', () => {
    for (const name of ['ebian-2021-budget', 'lingshou-2021-budget', 'ruoqiang-2024-budget', 'xinping-2021-final']) {
      const workbook = workbookOf(name);
      const sheets = new Set(workbook.grids.map((grid) => grid.name));
      const figures = narrateWith(recognize(workbook)).sections.flatMap((section) =>
        section.paragraphs.flatMap((it) => it.figures),
      );
      assert.ok(figures.length > 20);
      for (const { cells } of figures) assert.ok(cells.length > 0 && cells.every((cell) => sheets.has(cell.sheet)));
    }
  });
});

describe("说明 with last year's workbook", () => {
  const narrative = narrate(disclosed('ruoqiang-2024-budget'), { prior: lastYear(RUOQIANG) });
  const items = textOf(narrative, '具体情况');

  it('says the published increases and percentages', () => {
    assert.match(items, /行政运行（项）：2024年预算数为265\.54万元，比上年减少44\.15万元，下降14\.26%。/);
    assert.match(items, /事业运行（项）：2024年预算数为169\.08万元，比上年增加29\.75万元，增长21\.35%。/);
    assert.match(items, /行政单位医疗（项）：2024年预算数为19\.15万元，比上年减少9\.70万元，下降33\.62%。/);
    assert.match(items, /公务员医疗补助（项）：2024年预算数为8\.43万元，比上年减少1\.56万元，下降15\.62%。/);
    assert.match(items, /住房公积金（项）：2024年预算数为39\.61万元，比上年减少2\.25万元，下降5\.38%。/);
  });

  it('gives no percentage where last year had nothing; the published 增长100% is wrong', () => {
    assert.match(items, /信访业务（项）：2024年预算数为15\.00万元，比上年增加15\.00万元（上年为零）。/);
  });

  it('says 持平 for what did not change and asks no reason for it', () => {
    assert.match(textOf(narrative, '三公'), /“三公”经费预算0\.25万元，与上年持平/);
    assert.doesNotMatch(allText(narrative), /持平，主要原因/);
  });
});
