import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { fixture, gongkai, lines, scratch } from './command.js';

const EBIAN = fixture('ebian-2021-budget.xlsx');
const LINGSHOU = fixture('lingshou-2021-budget.xlsx');
const RULE = { 编号: 'A1', 左式: '支出总表.合计', 右式: '支出总表.合计 + 1', 级别: '提醒' };

describe('gongkai check --rules --answers', () => {
  const at = scratch();
  const write = (name: string, value: unknown): string => {
    writeFileSync(at(name), typeof value === 'string' ? value : JSON.stringify(value));
    return at(name);
  };
  const own = (out: string): Record<string, any> =>
    lines(out)[0]!.findings.find(({ rule }: { rule: string }) => rule === 'custom.A1');

  it('computes the relation, prints its key and takes the reason for it', async () => {
    const rules = write('r.json', { 勾稽: [RULE] });
    const found = own((await gongkai('check', LINGSHOU, '--rules', rules, '--format', 'json')).out);
    assert.equal(found.difference, '1.00');
    const answers = write('a.json', { [found.key]: '试算', 没有: '用不上' });
    const { out, status, complaints } = await gongkai(
      'check',
      LINGSHOU,
      '--rules',
      rules,
      '--answers',
      answers,
      '--format',
      'json',
    );
    assert.deepEqual([own(out).answer, status], ['试算', 0]);
    assert.equal(complaints, '“lingshou-2021-budget.xlsx”没有“没有”这个问题，说明没有用上。\n');
    const wrong = write('e.json', { 勾稽: [{ ...RULE, 级别: '错误' }] });
    const refused = await gongkai(
      'check',
      LINGSHOU,
      '--rules',
      wrong,
      '--answers',
      write('b.json', { [found.key]: '试算' }),
    );
    assert.equal(refused.status, 1);
    assert.match(refused.complaints, /是错误，不能用说明消去/);
  });

  it('takes a tolerance and rules that are off, and prints them', async () => {
    const off = { 'completeness.income': '另行公开' };
    const settings = write('s.json', { 容差: '1', 停用: off, 字号: '大' });
    const { out } = await gongkai('check', LINGSHOU, '--settings', settings);
    assert.match(out, /1 项规则已停用：另行公开 · 已核对 \d+ 条，容差 1 元之内 0 条/);
    assert.match(out, /停用的规则\n {2}· 应当公开.*。原因：另行公开/);
  });

  it('says what of the settings has no effect, and does not call it off', async () => {
    const settings = write('u.json', { 容羌: '1', 停用: { 'row.tolat': '另列', 'sheet.unread': '另列' } });
    const { out, complaints } = await gongkai('check', LINGSHOU, '--settings', settings);
    assert.match(complaints, /设置文件“u\.json”：没有“容羌”这项设置/);
    assert.match(complaints, /“row\.tolat”没有停用：没有这个编号的规则，请核对写法/);
    assert.match(complaints, /“工作表都读出”没有停用/);
    assert.doesNotMatch(out, /规则已停用/);
  });

  it('fills the paper of an inspection with them', async () => {
    const settings = write('i.json', { 停用: { 'unit.missing': '表样不列' } });
    const { out } = await gongkai('inspect', LINGSHOU, '--settings', settings);
    assert.match(out, /设置：停用 1 项规则/);
    assert.match(out, /没有核对：写明金额单位（停用，原因：表样不列）/);
  });

  it('compares two versions with them, and says so', async () => {
    const settings = write('v.json', { 容差: '20000' });
    const versions = [fixture('xinping-2021-final.corrected.xlsx'), fixture('xinping-2021-final.xlsx')];
    const found = async (...given: string[]): Promise<{ settings?: object; summary: string; findings: any }> =>
      JSON.parse((await gongkai('compare', ...versions, '--format', 'json', ...given)).out);
    const isOffBy10000 = ({ severity, difference }: any): boolean => severity === 'error' && difference === '10000.00';
    const [plain, set] = [await found(), await found('--settings', settings)];
    assert.ok(plain.findings.new.some(isOffBy10000));
    assert.ok(!set.findings.new.some(isOffBy10000));
    assert.deepEqual([plain.settings, set.settings], [undefined, { tolerance: '20000' }]);
    assert.match(set.summary, /（设置：容差 20000 元）/);
  });

  it('writes the 说明 with their decimals, and tells what they leave unchecked', async () => {
    const settings = write('d.json', { 说明小数: 4, 停用: { 'completeness.income': '另行公开' } });
    const { out, complaints } = await gongkai('narrate', EBIAN, '--format', 'md', '--settings', settings);
    assert.match(out, /\d\.\d{4}万元/);
    assert.doesNotMatch(out, /\d\.\d{2}万元/);
    assert.match(complaints, /1 项规则已停用：另行公开/);
  });

  it('asks for the reasons of several workbooks under their names', async () => {
    const { status, complaints } = await gongkai(
      'check',
      LINGSHOU,
      LINGSHOU,
      '--answers',
      write('c.json', { k: '原因' }),
    );
    assert.equal(status, 2);
    assert.match(complaints, /要按工作簿分开/);
  });

  it('says in Chinese what is wrong with a file, and with which entry', async () => {
    for (const [option, text, sentence] of [
      ['--rules', '{\n"勾稽": [,]}', /不是 JSON 文件，请检查/],
      ['--rules', [{ ...RULE, 右式: '' }], /“x\.json”第 1 条缺少“右式”/],
      ['--settings', { 停用: { 'row.total': '' } }, /设置文件“x\.json”停用“row\.total”没有写原因/],
      ['--answers', [], /应当像/],
      ['--answers', { k: 1 }, /“k”没有写原因/],
    ] as const) {
      const { status, complaints } = await gongkai('check', LINGSHOU, option, write('x.json', text));
      assert.equal(status, 2);
      assert.match(complaints, sentence);
    }
  });
});
