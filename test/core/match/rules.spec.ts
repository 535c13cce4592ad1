import assert from 'node:assert/strict';
import type { Disclosure } from '../../../src/core/disclosure/model.js';
import { MATCHING } from '../../../src/core/match/index.js';
import type { Matching } from '../../../src/core/match/situation.js';
import { recognize } from '../../../src/core/recognize/index.js';
import { disclosureOf } from '../../e2e/fixtures.js';
import { CENTRAL_BUDGET_2024 } from '../../forms/central-budget-2024.js';
import { CENTRAL_FINAL_2023 } from '../../forms/central-final-2023.js';
import { GUANGDONG_BUDGET_2022 } from '../../forms/guangdong-budget-2022.js';
import { read } from '../../forms/layouts.js';
import { matchedIn } from './matched.js';

const BOOKS: Readonly<Record<string, () => Disclosure>> = {
  ebian: () => disclosureOf('ebian-2021-budget'),
  lingshou: () => disclosureOf('lingshou-2021-budget'),
  xinping: () => disclosureOf('xinping-2021-final.corrected'),
  budget: () => recognize(CENTRAL_BUDGET_2024),
  final: () => recognize(CENTRAL_FINAL_2023),
  guangdong: () => recognize(GUANGDONG_BUDGET_2022),
  purchases: () =>
    read([
      ['2023年度政府采购情况表'],
      ['单位：万元'],
      ['项目', '金额'],
      ['合计', 6],
      ['政府采购货物支出', 1],
      ['政府采购工程支出', 2],
      ['政府采购服务支出', 3],
    ]),
};

/** A rule, the tables, a heading and a sentence that needs it, and what its figures are tied to; ¶ parts paragraphs. */
const EXAMPLES: readonly (readonly [rule: string, book: string, text: string, reading: string])[] = [
  ['other-document', 'xinping', '一、收入决算情况 ¶ 预算收入XX万元。', '—'],
  [
    'carried-by-fund',
    'final',
    '一、财政拨款收支情况 ¶ 年末结转和结余XX万元，其中：政府性基金预算财政拨款XX万元。',
    '财政拨款支出.年末结转和结余 / 政府性基金收支.年末结转和结余',
  ],
  [
    'economic.beside',
    'ebian',
    '一、一般公共预算基本支出情况 ¶ 公用经费XX万元，其中：公务接待费XX万元。',
    '公用经费 / 基本支出科目.公务接待费',
  ],
  ['own-name', 'ebian', '一、支出情况 ¶ 公务接待费XX万元。', '公务接待费'],
  ['three-public-part', 'ebian', '一、“三公”经费情况 ¶ 运行维护费XX万元。', '公务用车运行费'],
  [
    'procurement-kind',
    'purchases',
    '一、政府采购情况 ¶ 政府采购XX万元，其中：货物XX万元。',
    '政府采购 / 政府采购构成.货物',
  ],
  ['goals', 'ebian', '一、绩效目标情况 ¶ 整体绩效目标涉及XX万元。', '支出合计？'],
  ['special-chapter', 'ebian', '一、机关运行经费 ¶ 支出XX万元。', '—'],
  ['definition', 'ebian', '一、支出情况 ¶ 保障机构正常运转的日常支出XX万元。', '支出构成.基本支出'],
  ['half-of-basic', 'ebian', '一、一般公共预算基本支出情况 ¶ 人员经费XX万元。', '人员经费'],
  ['economic', 'ebian', '一、一般公共预算基本支出情况 ¶ 工资福利支出XX万元。', '基本支出科目.工资福利支出'],
  [
    'source.fiscal',
    'ebian',
    '一、财政拨款收入情况 ¶ 政府性基金预算拨款收入XX万元。',
    '财政拨款收入.政府性基金预算拨款收入',
  ],
  ['source', 'ebian', '一、收入预算情况 ¶ 事业收入XX万元。', '收入来源.事业收入'],
  ['carryover', 'ebian', '一、上年结转结余情况 ¶ 上年结转结余XX万元。', '上年结转结余'],
  ['source.either-side', 'ebian', '一、收支预算情况 ¶ 事业收入XX万元。', '收入来源.事业收入'],
  ['class', 'ebian', '一、一般公共预算支出情况 ¶ 一般公共服务支出XX万元。', '一般公共预算类.一般公共服务支出'],
  ['left', 'final', '一、支出决算情况 ¶ 结余分配XX万元。', '收支总表支出.结余分配'],
  ['fund-flow', 'final', '一、政府性基金支出情况 ¶ 上年结转XX万元。', '政府性基金收支.年初结转和结余'],
  ['nature', 'ebian', '一、支出预算情况 ¶ 经营支出XX万元。', '支出构成.经营支出'],
  ['account', 'ebian', '一、一般公共预算支出情况 ¶ 基本支出XX万元。', '一般公共预算基本支出'],
  ['appropriation', 'ebian', '一、一般公共预算当年拨款情况 ¶ 当年拨款XX万元。', '一般公共预算支出'],
  ['heading', 'lingshou', '一、关于政府性基金的说明 ¶ 2021年安排XX万元。', '政府性基金支出？'],
  ['last-words', 'ebian', '一、支出预算情况 ¶ 保障机关履职的基本支出XX万元。', '支出构成.基本支出？'],
  ['bare', 'ebian', '一、支出预算情况 ¶ 基本支出XX万元。支出XX万元。', '支出构成.基本支出 / —'],
  ['other-side', 'ebian', '一、支出预算情况 ¶ 收入XX万元。', '—'],
  ['fiscal-split', 'final', '一、财政拨款支出情况 ¶ 基本支出XX万元。', '—'],
  ['income-of-the-year', 'budget', '一、收入预算情况 ¶ 事业收入XX万元，占本年收入的XX%。', '收入来源.事业收入 / —'],
  [
    'expenditure-of-the-year',
    'guangdong',
    '一、支出预算情况 ¶ 基本支出XX万元，占本年支出的XX%。',
    '支出构成.基本支出 / —',
  ],
  ['fiscal-side', 'budget', '一、财政拨款收支情况 ¶ 收入XX万元。', '财政拨款收入总计？'],
  ['current-only', 'budget', '一、一般公共预算支出情况 ¶ 一般公共预算当年拨款XX万元。', '一般公共预算支出？'],
  ['fund-carried', 'budget', '一、政府性基金情况 ¶ 政府性基金预算拨款XX万元。', '政府性基金支出？'],
  ['appropriation-side', 'final', '一、政府性基金情况 ¶ 政府性基金预算财政拨款XX万元。', '政府性基金支出？'],
  ['basic-chapter', 'ebian', '一、一般公共预算基本支出情况 ¶ 一般公共预算拨款XX万元。', '一般公共预算支出？'],
  ['bare-side', 'ebian', '一、预算情况 ¶ 支出XX万元。', '支出合计？'],
];

function without(id: string): Matching {
  const others = <Rule extends { readonly id: string }>(rules: readonly Rule[]): Rule[] =>
    rules.filter((rule) => rule.id !== id);
  const { rules, refused, doubted } = MATCHING;
  return { rules: others(rules), refused: others(refused), doubted: others(doubted) };
}

describe('the rules by which a noun is a figure of the tables', () => {
  it('have an example each', () => {
    assert.deepEqual(
      EXAMPLES.map(([rule]) => rule),
      Object.values(MATCHING).flatMap((rules: Matching['rules'] | Matching['refused']) => rules.map(({ id }) => id)),
    );
  });

  for (const [rule, book, text, reading] of EXAMPLES) {
    it(`${rule}: ${text}`, () => {
      const lines = text.replaceAll(' ¶ ', '\n');
      assert.equal(matchedIn(lines, BOOKS[book]!()), reading);
      assert.notEqual(matchedIn(lines, BOOKS[book]!(), without(rule)), reading, 'read alike without the rule');
    });
  }
});
