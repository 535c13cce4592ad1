import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { catalogue } from '../../src/core/taxonomy/relations/catalogue.js';
import { fixture, gongkai, lines, scratch } from './command.js';

describe('gongkai relations', () => {
  const at = scratch();

  it('lists every relation, as text and one JSON object a line', async () => {
    const text = await gongkai('relations');
    assert.equal(text.status, 0);
    assert.match(text.out, /^表内关系（\d+）\n {2}column\.total {2}合计行等于其下各行之和。\n {6}错误 · /);
    const json = await gongkai('relations', '--format', 'json');
    assert.equal(lines(json.out).length, catalogue().length);
  });

  it('writes to a file', async () => {
    const { status, out } = await gongkai('relations', '--out', at('勾稽.json'));
    assert.deepEqual([status, out], [0, '']);
    assert.equal(lines(readFileSync(at('勾稽.json'), 'utf8'))[0]!.id, 'column.total');
  });

  it('takes no workbook', async () => {
    const { status, complaints } = await gongkai('relations', fixture('lingshou-2021-budget.xlsx'));
    assert.equal(status, 2);
    assert.match(complaints, /relations 不需要工作簿/);
  });
});
