import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { fixture, gongkai, lines, scratch } from '../cli/command.js';
import { xlsxOf } from '../cli/written.js';
import { BUDGET, FINAL_ACCOUNTS } from '../core/reconcile/sample.js';
import { CARRYOVER_FINAL, FULL_SET_BUDGET } from '../core/check/full-set.js';
import { planted, sheetOf } from '../forms/builder.js';
import { faultsOf } from './schema.js';

const PUBLISHED = fixture('xinping-2021-final.xlsx');
const CORRECTED = fixture('xinping-2021-final.corrected.xlsx');
const EBIAN = fixture('ebian-2021-budget.xlsx');

describe('docs/schemas', function () {
  this.timeout(120_000);
  const at = scratch();
  before(() => {
    mkdirSync(at('全县'));
    writeFileSync(at('全县/坏.xlsx'), '不是工作簿');
    writeFileSync(at('全县/空.xlsx'), xlsxOf({ name: '空.xlsx', grids: [sheetOf('封面', [['某某局']])] }));
    writeFileSync(at('全县/全.xlsx'), xlsxOf(planted(FULL_SET_BUDGET, '支出总表', 'C5', 1)));
    writeFileSync(at('全县/结转.xlsx'), xlsxOf(CARRYOVER_FINAL));
    writeFileSync(at('规则.json'), '[{"id":"甲","left":"收支总表.收入总计","right":"收支总表.没有这一行"}]');
    writeFileSync(at('设置.json'), '{"容差": "20", "停用": {"unit.missing": "表样如此", "unit.mising": "写错了"}}');
    writeFileSync(at('好.txt'), FINAL_ACCOUNTS);
    writeFileSync(
      at('错.md'),
      `${BUDGET.replace('占66.67%', '占67.66%')}\n\n| 科目 | 合计 |\n|---|---|\n| 合计 | 5 |\n`,
    );
    writeFileSync(at('空.txt'), ' \n');
    writeFileSync(
      at('模板.txt'),
      '某某局2021年部门预算\n一、收支预算\n2021年收入总计XX万元，比上年增加XX万元，主要原因是XX。\n',
    );
  });

  /** Every line that a command prints, each held to the schema of its name. */
  const holds = (schema: string, ...calls: readonly (readonly string[])[]): void => {
    it(`${schema}.json says what is printed`, async () => {
      for (const call of calls) {
        const { out } = await gongkai(...call.map((word) => (word.startsWith('@') ? at(word.slice(1)) : word)));
        const printed = schema === 'questions' ? [JSON.parse(out)] : lines(out);
        assert.ok(printed.length > 0);
        for (const one of printed) assert.deepEqual(faultsOf(one, `${schema}.json`), [], call.join(' '));
      }
    });
  };

  const json = ['--format', 'json'];
  holds('tables', ['tables', PUBLISHED, EBIAN, '@全县', ...json]);
  holds(
    'check',
    ['check', PUBLISHED, '--coverage', ...json],
    ['check', EBIAN, '@全县', '--rollup', ...json],
    ['check', CORRECTED, '--prior', PUBLISHED, ...json],
    ['check', PUBLISHED, '--settings', '@设置.json', ...json],
    ['check', '@没有.xlsx', ...json],
  );
  holds(
    'narrate',
    ['narrate', EBIAN, ...json],
    ['narrate', PUBLISHED, ...json],
    ['narrate', EBIAN, '--template', '@模板.txt', ...json],
  );
  holds('questions', ['narrate', EBIAN, '--questions']);
  holds(
    'reconcile',
    ['reconcile', '@好.txt', ...json],
    ['reconcile', '@错.md', ...json],
    ['reconcile', EBIAN, '@错.md', ...json],
    ['reconcile', '@空.txt', ...json],
  );
  holds('relations', ['relations', ...json]);
  holds('figures', ['figures', PUBLISHED, ...json]);
  holds(
    'compare',
    ['compare', PUBLISHED, CORRECTED, ...json],
    ['compare', EBIAN, '@全县/全.xlsx', ...json],
    ['compare', PUBLISHED, CORRECTED, '--settings', '@设置.json', ...json],
    ['compare', EBIAN, '@全县/坏.xlsx', ...json],
  );
  holds(
    'inspect',
    ['inspect', PUBLISHED, '@好.txt', ...json],
    ['inspect', PUBLISHED, '--settings', '@设置.json', ...json],
    ['inspect', '@全县', ...json],
  );

  it('holds the check itself: a value of another type, one that is missing and one that is not named are told', () => {
    const cell = { sheet: '表', address: 'E7' };
    const figure = { name: '甲', id: 'a', value: '1.5', unit: 'yuan', cells: [cell] };
    const faults = (one: object): string[] => faultsOf({ workbook: '表.xlsx', figures: [one] }, 'figures.json');
    assert.deepEqual(faults(figure), []);
    assert.deepEqual(faults({ ...figure, value: 1.5 }), ['$.figures[0].value: 1.5 is no string']);
    assert.deepEqual(faults({ ...figure, unit: '元' }), ['$.figures[0].unit: "元" is none of yuan,count']);
    assert.deepEqual(faults({ ...figure, cells: [{ sheet: '表', address: '7E' }] }), [
      '$.figures[0].cells[0].address: 7E',
    ]);
    assert.deepEqual(faults({ ...figure, colour: 1 }), ['$.figures[0].colour is not in the schema']);
    assert.deepEqual(faultsOf({ workbook: '表.xlsx' }, 'figures.json'), ['$.figures is missing']);
  });

  it('has a file for every command that prints JSON', () => {
    const names = readdirSync(new URL('../../docs/schemas/', import.meta.url)).sort();
    assert.deepEqual(
      names,
      [
        'check',
        'common',
        'compare',
        'figures',
        'inspect',
        'narrate',
        'questions',
        'reconcile',
        'relations',
        'tables',
      ].map((name) => `${name}.json`),
    );
  });
});
