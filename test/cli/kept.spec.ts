import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { keptXml } from '../../src/core/narrate/answers/kept.js';
import { answersXml } from '../../src/core/report/answers-part.js';
import { fixture, gongkai, lines, scratch } from './command.js';

/** The budget as Excel saves it once the pane has kept something with it. */
function savedByExcel(xml: string): Uint8Array {
  return zipSync({
    ...unzipSync(new Uint8Array(readFileSync(fixture('ebian-2021-budget.xlsx')))),
    'customXml/item1.xml': strToU8(xml),
  });
}

describe('a workbook that carries what was answered in Excel', () => {
  const at = scratch();
  const keyOf = async (): Promise<string> => {
    const [checked] = lines((await gongkai('check', fixture('ebian-2021-budget.xlsx'), '--format', 'json')).out);
    return checked!.findings.find(({ severity }: { severity: string }) => severity === 'warning').key;
  };
  const answersIn = (out: string): string[] =>
    lines(out)[0]!.findings.flatMap(({ answer }: { answer?: string }) => answer ?? []);

  it('is checked with its reasons; those of --answers come first, and of one no longer needed nothing is said', async () => {
    const key = await keyOf();
    writeFileSync(at('预算.xlsx'), savedByExcel(answersXml({ [key]: '口径不同', 旧问题: '已改' })));
    writeFileSync(at('答.json'), JSON.stringify({ [key]: '另有原因' }));
    const { out, complaints } = await gongkai('check', at('预算.xlsx'), '--format', 'json');
    assert.deepEqual([answersIn(out), complaints], [['口径不同'], '']);
    assert.deepEqual(
      answersIn((await gongkai('check', at('预算.xlsx'), '--format', 'json', '--answers', at('答.json'))).out),
      ['另有原因'],
    );
  });

  it('is narrated with its answers and its template; those of the call come first', async () => {
    writeFileSync(
      at('预算.xlsx'),
      savedByExcel(keptXml({ answers: { duties: '起草文件' }, template: { name: '通用部门预算', source: null } })),
    );
    writeFileSync(at('答.json'), JSON.stringify({ duties: '办理文电' }));
    const kept = await gongkai('narrate', at('预算.xlsx'), '--format', 'json');
    assert.equal(lines(kept.out)[0]!.template, '通用部门预算');
    assert.match(kept.out, /起草文件/);
    const given = await gongkai(
      'narrate',
      at('预算.xlsx'),
      '--format',
      'json',
      '--answers',
      at('答.json'),
      '--template',
      '四川部门预算',
    );
    assert.equal(lines(given.out)[0]!.template, '四川部门预算');
    assert.match(given.out, /办理文电/);
    assert.doesNotMatch(given.out, /起草文件/);
  });
});
