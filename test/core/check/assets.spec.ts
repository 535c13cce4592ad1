import { deepEqual, match } from 'node:assert/strict';
import { validate } from '../../../src/core/check/index.js';
import { recognize } from '../../../src/core/recognize/index.js';
import { messageOf } from '../../../src/core/report/say/index.js';
import { sheetOf, workbookOf, type Rows } from '../../forms/builder.js';

function said(...lines: Rows): string[] {
  const rows: Rows = [['国有资产占用情况表'], ['单位：万元'], ...lines];
  return validate(recognize(workbookOf('2024年决算.xlsx', [sheetOf('资产', rows)])))
    .findings.filter(({ rule }) => rule.startsWith('assets.'))
    .map((finding) => messageOf(finding));
}

describe('kinds of assets', () => {
  const across = (heads: readonly string[], values: readonly number[]): string[] =>
    said(['项目', ...heads], ['合计', ...values]);

  it('add up to all of them', () => {
    const heads = ['资产总额', '流动资产', '固定资产', '在建工程', '无形资产', '其他资产'];
    deepEqual(across(heads, [100, 10, 50, 25, 5, 10]), []);
    deepEqual(across(heads, [110, 10, 50, 25, 5, 10]).length, 1);
  });
  it('are not added where another stands among them or right behind', () => {
    const heads = ['资产总额', '流动资产', '固定资产', '在建工程', '无形资产', '公共基础设施', '其他资产'];
    deepEqual(across(heads, [100, 10, 50, 5, 5, 20, 10]), []);
    deepEqual(across([...heads.slice(0, 5), '其他资产', '政府储备物资'], [100, 10, 50, 5, 5, 10, 20]), []);
  });
  it('are not added in pieces and square metres', () => {
    const lines = (...numbers: readonly (number | null)[]): Rows => [
      ['项目', '数量', '价值'],
      ['固定资产', numbers[0]!, 600],
      ['房屋', 3000, 300],
      ['车辆', 4, 100],
      ['单价50万元以上设备', 2, 120],
      ['其他固定资产', 300, 80],
    ];
    deepEqual(said(...lines(null)), []);
  });
});

describe('vehicles', () => {
  const lines = (whole: number, ...more: Rows): string[] =>
    said(['项目', '数量（辆）'], ['车辆合计', whole], ['机要通信用车', 1], ['应急保障用车', 1], ...more, [
      '其他用车',
      2,
    ]);

  it('add up to all of them, to the last one, and no money is said of them', () => {
    deepEqual(lines(4), []);
    const [sentence] = lines(5);
    match(sentence!, /“车辆合计[^”]*”.*为 5，.*为 4，相差 1。/);
  });
  it('are not added where a use stands among them that no list has', () =>
    deepEqual(lines(5, ['调研接访用车', 1]), []));
  it('may be rounded in what they are worth', () =>
    deepEqual(
      said(['项目', '价值'], ['车辆合计', 100], ['机要通信用车', 33.33], ['应急保障用车', 33.33], ['其他用车', 33.33]),
      [],
    ));
});
