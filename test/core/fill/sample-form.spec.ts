import assert from 'node:assert/strict';
import { looksSample } from '../../../src/core/fill/sample/index.js';
import { SAMPLE_FORM } from './forms/sample.js';
import { linesOf, fill } from './filled.js';

/** Five figures more make a line a text of a whole department. */
const REST = '2019年收入合计900.10万元，支出合计900.10万元，其中基本支出600.05万元、项目支出300.05万元，人员312人。';

/** The lines of a sample of 临河县林业局 for 2019, without its title and its rest. */
function ofSample(lines: readonly string[], workbook = 'ebian-2021-budget'): string[] {
  return linesOf(['临河县林业局2019年部门预算说明', ...lines, REST], workbook).slice(1, -1);
}

const NAME = '峨边彝族自治县人民政府办公室';

describe('a sample with another department’s figures', () => {
  it('gives every figure that the tables do not have back as a blank', () => {
    assert.deepEqual(ofSample(['2019年底有车辆6辆，值班室120.5平方米，在职57人，另有十二个内设机构。']), [
      '2021年底有车辆«XX»辆，值班室«XX»平方米，在职«XX»人，另有«XX»个内设机构。',
    ]);
  });
  it('is filled where they have them', () => {
    const lines = ['三、支出预算情况', '临河县林业局2019年支出预算1,900.10万元，其中：基本支出600.05万元，占31.58%。'];
    assert.deepEqual(ofSample(lines).slice(1), [
      `${NAME}2021年支出预算1167.54万元，其中：基本支出667.54万元，占57.17%。`,
    ]);
  });
  it('gives way to the department by its full name, for short and by its place', () => {
    assert.deepEqual(ofSample(['2019年度临河县林业局安排培训，县林业局已报临河县财政局，林业局据此公开。']), [
      `2021年度${NAME}安排培训，〖${NAME}〗已报〖峨边彝族自治县〗财政局，〖${NAME}〗据此公开。`,
    ]);
  });
  it('has its years by how far they are from its own', () => {
    assert.deepEqual(ofSample(['2018年末编制31名，2019年核定编制2名，2017年的设备30台已报废。']), [
      '2020年末编制«XX»名，2021年核定编制«XX»名，〖2019〗年的设备«XX»台已报废。',
    ]);
  });
  it('leaves law as it is: bounds, numbers of papers and years of acts', () => {
    const law = [
      '单位价值50万元以上通用设备0台（套），单价在100万元（含100万元）以上专用设备1台（套）。',
      '依据2018年修正的办法和临财〔2019〕12号文，接待标准不超过3%。',
    ];
    assert.deepEqual(ofSample(law), [
      '单位价值50万元以上通用设备«XX»台（套），单价在100万元（含100万元）以上专用设备«XX»台（套）。',
      '〖依据2018年修正的办法和临财〔2019〕12号文，接待标准不超过3%。〗',
    ]);
  });
  it('leaves every direction to choose, 持平 too', () => {
    assert.deepEqual(
      ofSample([
        '2019年收支总预算900.10万元，比2018年减少12.00万元，下降1.32%，因公出国（境）费0.00万元，与2018年持平。',
      ]),
      [
        '2021年收支总预算1167.54万元，比2020年«减少（增加）»«XX»万元，«下降（增长）»«XX»%，' +
          '因公出国（境）费0万元，«与2020年相比持平（增加、减少）»«XX»万元。',
      ],
    );
  });
  it('does not hand on its reasons and uses, and says what they were', () => {
    const lines = [
      '公务接待费5.10万元，比上年增加1.00万元，主要原因是承办现场会。',
      '林业支出3.00万元，主要用于苗圃管护，购置苗木120株。',
    ];
    assert.deepEqual(
      ofSample(lines).map((it) => it.includes('现场会') || it.includes('苗')),
      [false, false],
    );
    const { dropped } = fill(['临河县林业局2019年部门预算说明', ...lines, REST], 'ebian-2021-budget');
    const said = dropped.map(({ text, why }) => `${text}|${why}`);
    assert.ok(said.includes('承办现场会|样例里的原因'));
    assert.ok(said.includes('苗圃管护，购置苗木120株|样例里的用途'));
  });
  it('does not hand on what it tells of itself', () => {
    assert.deepEqual(
      ofSample([
        '一、部门职责',
        '1.拟订全县造林规划并组织实施；',
        '2.管理国有林场。',
        '二、机构设置',
        '内设股室4个：办公室、造林股、防火股、计财股；在职43人。',
      ]),
      ['一、部门职责', '«XX»', '二、机构设置', '内设股室«XX»个：«XX»；在职«XX»人。'],
    );
  });
  it('is told item by item with the department’s own 科目', () => {
    const lines = ofSample([
      '一、一般公共预算支出情况',
      '1.农林水支出（类）林业和草原（款）行政运行（项）2019年预算数为300.00万元，用于机关运转。',
      '2.农林水支出（类）林业和草原（款）森林资源培育（项）2019年预算数为120.00万元，用于造林。',
    ]);
    assert.equal(lines.length, 1 + 7);
    assert.equal(
      lines[1],
      '1.一般公共服务支出（类）政府办公厅（室）及相关机构事务（款）行政运行（项）2021年预算数为459.48万元，用于«XX»。',
    );
    assert.ok(lines.every((line) => !line.includes('林')));
  });
  it('has its lists of 类 replaced, in a sentence as at its beginning', () => {
    assert.deepEqual(
      ofSample([
        '一、一般公共预算支出情况',
        '农林水（类）支出800.00万元，占88.89%；教育（类）支出100.00万元，占11.11%。',
        '二、财政拨款支出情况',
        '财政拨款支出包括：农林水支出800.00万元；教育支出100.00万元。',
      ]).slice(1),
      [
        '一般公共服务（类）支出1084.15万元，占92.86%；社会保障和就业（类）支出67.12万元，占5.75%；卫生健康（类）支出16.27万元，占1.39%。',
        '二、财政拨款支出情况',
        '财政拨款支出包括：一般公共服务支出1084.15万元；社会保障和就业支出67.12万元；卫生健康支出16.27万元。',
      ],
    );
  });
  it('has blanks in the cells of its tables, but for codes and the numbers of lines', () => {
    assert.deepEqual(ofSample(['序号\t项目\t2018年\t2019年', '1\t培训费\t3.00\t1,204', '30216\t培训费\t3.00\t—']), [
      '序号\t项目\t2020年\t2021年',
      '1\t培训费\t«XX»\t«XX»',
      '30216\t培训费\t«XX»\t—',
    ]);
  });
  it('is known without a name by what it says it is', () => {
    const lines = ['部门决算说明（范例）', '本部门2019年有车辆6辆。', REST];
    assert.equal(linesOf(lines, 'ebian-2021-budget')[0], '部门决算说明');
    assert.equal(linesOf(lines, 'ebian-2021-budget')[1], '本部门2021年有车辆«XX»辆。');
  });
});

describe('a whole sample', () => {
  for (const workbook of ['ebian-2021-budget', 'lingshou-2021-budget', 'ruoqiang-2024-budget'])
    it(`leaves none of its figures standing but those of law: ${workbook}`, () => {
      const { paragraphs } = fill(SAMPLE_FORM, workbook);
      const kept = paragraphs.flatMap(({ source, copies }) =>
        copies.flatMap(({ segments }) =>
          segments.flatMap((segment) =>
            segment.kind === 'keep' ? SAMPLE_FORM[source]!.slice(segment.start, segment.end) : [],
          ),
        ),
      );
      const numbers = kept.join('|').match(/[\d.,]*\d[\d.,]*(?=[^|]|$)/g) ?? [];
      assert.deepEqual(numbers, ['50', '12', '31']);
      assert.doesNotMatch(kept.join('|'), /林|退耕|苗|防火/);
    });
});

describe('last year’s text of the department as a form', () => {
  const last = (lines: readonly string[]): string[] =>
    linesOf([`${NAME}2020年部门预算说明`, ...lines, REST.replaceAll('2019', '2020')], 'ebian-2021-budget').slice(1, -1);

  it('keeps what it says of itself and has blanks for its figures and reasons', () => {
    assert.deepEqual(
      last([
        '一、部门职责',
        '负责县政府机关日常事务。',
        '二、收支总体情况',
        `${NAME}2020年收支总预算2027.11万元，比2019年增加100.00万元，增长5.19%，主要是新增会务。`,
      ]),
      [
        '一、部门职责',
        '负责县政府机关日常事务。',
        '二、收支总体情况',
        `${NAME}2021年收支总预算1167.54万元，比2020年«增加（减少）»«XX»万元，«增长（下降）»«XX»%，主要是«【待填：增减变动原因】»。`,
      ],
    );
  });
});

describe('a form with zeros for blanks', () => {
  it('is filled as one with blanks', () => {
    const zeros = [
      'XX局XXXX年部门预算说明',
      '一、支出预算情况',
      'XXXX年支出预算0.00万元，其中：基本支出0.00万元，占0.00%；项目支出0.00万元，占0.00%。',
      '年末车辆0辆。',
    ];
    assert.deepEqual(linesOf(zeros, 'ebian-2021-budget'), [
      `${NAME}2021年部门预算说明`,
      '一、支出预算情况',
      '2021年支出预算1167.54万元，其中：基本支出667.54万元，占57.17%；项目支出500.00万元，占42.83%。',
      '年末车辆«XX»辆。',
    ]);
  });
  it('and with some has only those with decimals as such', () => {
    assert.deepEqual(
      linesOf(
        [
          '一、支出预算情况',
          'XXXX年支出预算XX万元，其中：基本支出0.00万元。',
          '安排设备购置0万元，单价50万元以上设备0台。',
        ],
        'ebian-2021-budget',
      ).slice(1),
      ['2021年支出预算1167.54万元，其中：基本支出667.54万元。', '安排设备购置0万元，单价50万元以上设备0台。'],
    );
  });
});

describe('a form with blanks', () => {
  it('is never taken for a sample, whatever figures and names it has', () => {
    const form = ['临河县林业局2019年部门预算说明（样例）', '2019年收入合计XX万元。', REST];
    assert.deepEqual(linesOf(form, 'ebian-2021-budget')[2], REST);
    assert.equal(looksSample(form.join('\n')), false);
    assert.equal(looksSample([form[0], REST].join('\n')), true);
  });
  it('nor is a text with hardly a figure', () => {
    assert.equal(looksSample('某局部门预算说明\n2019年支出12.00万元。'), false);
  });
});

describe('a sample’s own words', () => {
  it('are no name where a longer word goes on', () => {
    assert.deepEqual(ofSample(['（以下简称县府办）', '县府办公室与县府办共用，林业局长到会2次。']).slice(1), [
      `县府办公室与〖${NAME}〗共用，林业局长到会«XX»次。`,
    ]);
  });
  it('are a year in brackets, but not in the number of a paper', () => {
    assert.deepEqual(ofSample(['项目绩效表（2019 年度），见临财〔2019〕12号。']), [
      '项目绩效表（2021 年度），见临财〔2019〕12号。',
    ]);
  });
  it('are a whole number that is alone in its cell, but not the numbers of lines', () => {
    assert.deepEqual(ofSample(['预算数', '\t74', '1', '2', '3']), ['预算数', '\t«XX»', '1', '2', '3']);
  });
});

describe('the number of a sample’s line', () => {
  const below = (lines: readonly string[]): string[] =>
    ofSample(['（三）一般公共预算拨款支出具体情况', ...lines]).slice(1);
  for (const [first, second, third] of [
    ['⑴、', '⑵、', '⑶、'],
    ['（一）', '（二）', '（三）'],
    ['一、', '二、', '三、'],
    ['⒈', '⒉', '⒊'],
    ['（1）', '（2）', '（3）'],
  ])
    it(`counts on as ${first}${second}${third}`, () => {
      const said = '（类）人大事务（款）行政运行（项）2019年预算为12.50万元。';
      const lines = below([`${first}一般公共服务支出${said}`, `${second}教育支出${said}`]);
      assert.ok(lines.length > 2);
      for (const [at, mark] of [first, second, third].entries()) assert.ok(lines[at]!.startsWith(mark!), lines[at]);
    });
  it('stands before the codes of 类, 款 and 项, which are the item’s', () => {
    const [line] = below(['⑴、教育支出（205类）-普通教育（02款）-学前教育（01项）：2019年预算为12.50万元。']);
    assert.match(line!, /^⑴、一般公共服务支出（201类）-政府办公厅（室）及相关机构事务（03款）-行政运行（01项）：/);
  });
});
