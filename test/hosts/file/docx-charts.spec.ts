import assert from 'node:assert/strict';
import { unzipSync } from 'fflate';
import type { Chart } from '../../../src/core/narrate/charts/chart.js';
import { FILLS } from '../../../src/core/narrate/charts/fills.js';
import type { Narrative } from '../../../src/core/narrate/narrative.js';
import { narrativeDocx } from '../../../src/hosts/file/docx.js';
import { readWorkbook } from '../../../src/hosts/file/read-workbook.js';
import { elementsOf, paragraphsOf, parse, partsOf } from './docx-parts.js';

const PIE: Chart = {
  name: '支出结构',
  number: 1,
  title: '支出结构图（单位：万元）',
  kind: 'pie',
  decimals: 2,
  percentDecimals: 2,
  categories: ['基本支出', '项目<支出>'],
  series: [
    {
      name: '金额',
      values: ['423.11461', '132.513443'],
      labels: ['423.11，76.15%', '132.51，23.85%'],
      cells: [[], []],
    },
  ],
};
const COLUMNS: Chart = {
  name: '收支总计',
  number: 2,
  title: '收、支总计变动情况图（单位：万元）',
  kind: 'column',
  decimals: 2,
  percentDecimals: 2,
  categories: ['2020年', '2021年'],
  series: [
    { name: '收入总计', values: ['500', '555.63'], labels: ['500.00', '555.63'], cells: [[], []] },
    { name: '支出总计', values: ['480.5', '555.63'], labels: ['480.50', '555.63'], cells: [[], []] },
  ],
};
const NARRATIVE: Narrative = {
  workbook: '公开表.xlsx',
  template: '图',
  title: '说明',
  questions: [],
  unanswered: [],
  draft: false,
  sections: [
    {
      heading: '一、支出',
      level: 1,
      paragraphs: [
        { text: '甲。', figures: [], blanks: [] },
        { text: '乙。', figures: [], blanks: [] },
      ],
      inserts: [
        { at: 1, what: 'chart', name: '支出结构', chart: PIE },
        { at: 2, what: 'chart', name: '收支总计', chart: COLUMNS },
      ],
    },
  ],
};

/** Texts of the points under an element, in order. */
function pointsOf(xml: string, under: string): string[] {
  const found: string[] = [];
  parse(
    xml,
    () => undefined,
    (words, path) => {
      if (path.includes(under) && path.at(-1) === 'c:v') found.push(words);
    },
  );
  return found;
}

describe('charts in the Word document', () => {
  let parts: Record<string, string>;

  before(async () => {
    parts = await partsOf(NARRATIVE);
  });

  it('stand between the paragraphs with their 题注 and are described', () => {
    const text = paragraphsOf(parts['word/document.xml']!).filter(({ style }) =>
      ['BodyText', 'Chart', 'Caption'].includes(style),
    );
    assert.deepEqual(
      text.map((one) => one.text),
      ['甲。', '', '图1 支出结构图（单位：万元）', '乙。', '', '图2 收、支总计变动情况图（单位：万元）'],
    );
    assert.equal(
      elementsOf(parts['word/document.xml']!, 'wp:docPr')[0]!['descr'],
      '支出结构图（单位：万元）：基本支出 423.11，76.15%；项目<支出> 132.51，23.85%',
    );
  });

  it('hold their values, and the same values in a workbook of their own that can be edited', async () => {
    const files = unzipSync(await narrativeDocx(NARRATIVE));
    for (const [chart, at] of [
      [PIE, 1],
      [COLUMNS, 2],
    ] as const) {
      const xml = parts[`word/charts/chart${at}.xml`]!;
      assert.deepEqual(
        pointsOf(xml, 'c:val'),
        chart.series.flatMap(({ values }) => values),
      );
      assert.deepEqual(
        pointsOf(xml, 'c:cat'),
        chart.series.flatMap(() => chart.categories),
      );
      assert.deepEqual(
        pointsOf(xml, 'c:tx'),
        chart.series.map(({ name }) => name),
      );
      const { Target } = elementsOf(parts[`word/charts/_rels/chart${at}.xml.rels`]!, 'Relationship')[0]!;
      const [grid] = readWorkbook(files[`word/${Target!.replace('../', '')}`]!, 'chart.xlsx').grids;
      assert.equal(grid!.name, 'Sheet1');
      const rows = grid!.rows.map((row) => (row ?? []).map((cell) => cell?.value ?? ''));
      assert.deepEqual(
        rows[0]!.slice(1),
        chart.series.map(({ name }) => name),
      );
      assert.deepEqual(
        rows.slice(1),
        chart.categories.map((category, row) => [category, ...chart.series.map(({ values }) => Number(values[row]))]),
      );
      const last = `$${'BC'[chart.series.length - 1]}$${chart.categories.length + 1}`;
      assert.ok(xml.includes(`:${last}</c:f>`), last);
    }
  });

  it('stand on a black line, with the names of what is below zero clear of the columns', async () => {
    const [below] = COLUMNS.series;
    const chart = { ...COLUMNS, series: [{ ...below!, values: ['-12.5', '3'], labels: ['-12.50', '3.00'] }] };
    const [section] = NARRATIVE.sections;
    const written = await partsOf({
      ...NARRATIVE,
      sections: [{ ...section!, inserts: [{ at: 1, what: 'chart', name: '差额', chart }] }],
    });
    for (const [xml, floor] of [
      [written['word/charts/chart1.xml']!, []],
      [parts['word/charts/chart2.xml']!, ['0']],
    ] as const) {
      const [names] = /<c:catAx>.*<\/c:catAx>/.exec(xml)!;
      assert.match(
        names,
        /<c:tickLblPos val="low"\/><c:spPr><a:noFill\/><a:ln [^>]*><a:solidFill><a:srgbClr val="000000"\/>/,
      );
      assert.deepEqual(
        elementsOf(xml, 'c:min').map(({ val }) => val),
        floor,
      );
    }
  });

  it('say the name and the share of each slice on white', () => {
    const labels = /<c:dLbls>.*?<\/c:dLbls>/.exec(parts['word/charts/chart1.xml']!)![0];
    assert.match(
      labels,
      /^<c:dLbls><c:numFmt formatCode="0.00%" sourceLinked="0"\/><c:spPr><a:solidFill><a:srgbClr val="FFFFFF"\/>/,
    );
    assert.match(labels, /<c:showCatName val="1"\/>.*<c:showPercent val="1"\/>.*<c:separator> <\/c:separator>/);
  });

  it('draw many parts as bars, the first on top, with the share beside the name and no axis of amounts', async () => {
    const names = ['一般公共服务支出', '教育支出', '卫生健康支出'];
    const chart: Chart = {
      ...PIE,
      kind: 'bar',
      categories: names,
      shares: ['50.00', '30.00', '20.00'],
      series: [{ name: '金额', values: ['5', '3', '2'], labels: ['5.00', '3.00', '2.00'], cells: [[], [], []] }],
    };
    const [section] = NARRATIVE.sections;
    const written = await partsOf({
      ...NARRATIVE,
      sections: [{ ...section!, inserts: [{ at: 1, what: 'chart', name: '支出结构', chart }] }],
    });
    const xml = written['word/charts/chart1.xml']!;
    assert.equal(elementsOf(xml, 'c:barDir')[0]!['val'], 'bar');
    assert.deepEqual(pointsOf(xml, 'c:cat'), ['一般公共服务支出 50.00%', '教育支出 30.00%', '卫生健康支出 20.00%']);
    assert.deepEqual(pointsOf(xml, 'c:val'), ['5', '3', '2']);
    assert.match(xml, /<c:catAx>.*?<c:orientation val="maxMin"\/>/);
    assert.match(xml, /<c:valAx>.*?<c:delete val="1"\/>/);
    assert.doesNotMatch(xml, /majorGridlines/);
    assert.deepEqual(
      elementsOf(xml, 'a:pattFill').map(({ prst }) => prst),
      [FILLS[0]!.pattern],
    );
  });

  it('come out in the same bytes again', async () => {
    assert.deepEqual(await narrativeDocx(NARRATIVE), await narrativeDocx(NARRATIVE));
  });

  it('number their 题注 in writing, so that no field is without its result', () => {
    assert.doesNotMatch(parts['word/document.xml']!, /SEQ/);
  });

  it('tell their parts apart by pattern as well as by colour', () => {
    for (const [at, count] of [
      [1, 2],
      [2, 2],
    ] as const) {
      const xml = parts[`word/charts/chart${at}.xml`]!;
      const fills = elementsOf(xml, 'a:pattFill').map(({ prst }) => prst!);
      assert.equal(new Set(fills).size, count);
      const colours = [...xml.matchAll(/<a:fgClr><a:srgbClr val="(\w+)"/g)].map(([, colour]) => colour!);
      assert.deepEqual(
        fills.map((pattern, index) => [pattern, colours[index]]),
        fills.map((pattern) => [pattern, FILLS.find((fill) => fill.pattern === pattern)!.colour]),
      );
    }
  });

  it('are filled ten ways that differ in pattern, colour and lines, all dark on white', () => {
    for (const part of ['colour', 'pattern', 'lines'] as const)
      assert.equal(new Set(FILLS.map((fill) => fill[part])).size, FILLS.length);
    for (const { colour } of FILLS) {
      const [red, green, blue] = [0, 2, 4].map((at) => {
        const share = parseInt(colour.slice(at, at + 2), 16) / 255;
        return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      const light = 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
      assert.ok(1.05 / (light + 0.05) >= 4.5, `#${colour} on white`);
    }
  });
});
