import assert from 'node:assert/strict';
import { captionOf, descriptionOf, type Chart } from '../../../src/core/narrate/charts/chart.js';
import { narrate } from '../../../src/core/narrate/index.js';
import { narrativeMarkdown } from '../../../src/core/narrate/markdown.js';
import type { Narrative } from '../../../src/core/narrate/narrative.js';
import { CHARTS } from '../../../src/core/narrate/template/charts.js';
import { loadTemplate } from '../../../src/core/narrate/templates/index.js';
import { disclosureOf, type Line, type Sketch } from './disclosure-of.js';

const { template, problems } = loadTemplate(
  ['模板：图', '类型：预算', '标题：{部门}说明', ...CHARTS.flatMap((name) => [`## ${name}`, `! 图 ${name}`])].join(
    '\n',
  ),
);

function expenditure(total: string, basic: string, project: string | null): Sketch {
  return {
    kind: 'expenditure',
    columns: [{}, { nature: 'basic' }, { nature: 'project' }],
    lines: [['total', '合计', total, basic, project]],
  };
}

function general(total: string): Sketch {
  return {
    kind: 'general-expenditure',
    lines: [
      ['total', '合计', total],
      ['201', '一般公共服务支出', total],
    ],
  };
}

function chartsOf(narrative: Narrative): Chart[] {
  return narrative.sections.flatMap(({ inserts = [] }) =>
    inserts.flatMap((insert) => (insert.what === 'chart' ? [insert.chart] : [])),
  );
}

function drawn(sketches: readonly Sketch[], prior?: readonly Sketch[]): Chart[] {
  return chartsOf(
    narrate(disclosureOf(sketches), { template, ...(prior ? { prior: disclosureOf(prior, { year: 2020 }) } : {}) }),
  );
}

describe('charts of the 说明', () => {
  it('have names that templates know', () => assert.deepEqual(problems, []));

  it('draw the parts of a whole with amount and share, and the cells they are taken from', () => {
    const [chart] = drawn([expenditure('80', '49', '31')]);
    assert.equal(captionOf(chart!), '图1 2021年支出预算结构图（单位：万元）');
    assert.deepEqual(
      [chart!.kind, chart!.categories, chart!.series[0]!.values],
      ['pie', ['基本支出', '项目支出'], ['49', '31']],
    );
    assert.equal(descriptionOf(chart!), '基本支出 49.00，61.25%；项目支出 31.00，38.75%');
    assert.deepEqual(
      chart!.series[0]!.cells.map((cells) => cells.map(({ address }) => address)),
      [['C2'], ['D2']],
    );
    assert.deepEqual(chart!.shares, ['61.25', '38.75']);
  });

  it('draw more than five parts as bars, in the same order', () => {
    const classes = ['201', '205', '206', '207', '208', '210'];
    const ofClasses = (count: number): Sketch => ({
      kind: 'general-expenditure',
      lines: [['total', '合计', count * 10], ...classes.slice(0, count).map((code): Line => [code, `${code}类`, 10])],
    });
    for (const [count, kind] of [
      [5, 'pie'],
      [6, 'bar'],
    ] as const) {
      const [chart] = drawn([ofClasses(count)]);
      assert.deepEqual(
        [chart!.name, chart!.kind, chart!.series.length, chart!.series[0]!.values],
        ['一般公共预算支出结构', kind, 1, classes.slice(0, count).map(() => '10')],
      );
    }
  });

  it('draw no pie of a single part, of parts that are not the whole, or of a negative part', () => {
    assert.deepEqual(drawn([expenditure('49', '49', null)]), []);
    assert.deepEqual(drawn([expenditure('90', '49', '31')]), []);
    assert.deepEqual(drawn([expenditure('18', '49', '-31')]), []);
  });

  it('draw two years only where last year is known', () => {
    assert.deepEqual(drawn([general('300')]), []);
    const [chart] = drawn([general('300')], [general('240.5')]);
    assert.deepEqual([chart!.kind, chart!.categories], ['column', ['2020年', '2021年']]);
    assert.deepEqual(
      chart!.series.map(({ name, values, labels }) => [name, values, labels]),
      [['一般公共预算财政拨款支出', ['240.5', '300'], ['240.50', '300.00']]],
    );
    // last year's cells are not in this workbook
    assert.deepEqual(
      chart!.series[0]!.cells.map((cells) => cells.map(({ address }) => address)),
      [[], ['B2']],
    );
  });

  it('are numbered through the document, and headings without one fall out', () => {
    const narrative = narrate(disclosureOf([expenditure('80', '49', '31'), general('300')]), {
      template,
      prior: disclosureOf([general('240')], { year: 2020 }),
    });
    assert.deepEqual(
      chartsOf(narrative).map(({ number, name }) => `${number} ${name}`),
      ['1 支出结构', '2 一般公共预算支出'],
    );
    assert.deepEqual(
      narrative.sections.map(({ heading }) => heading),
      ['一、支出结构', '二、一般公共预算支出'],
    );
    assert.match(
      narrativeMarkdown(narrative),
      /（图1 2021年支出预算结构图（单位：万元）：基本支出 49\.00，61\.25%；项目支出 31\.00，38\.75%）/,
    );
  });
});
