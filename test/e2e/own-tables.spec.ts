import assert from 'node:assert/strict';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { narrate } from '../../src/core/narrate/index.js';
import type { Template } from '../../src/core/narrate/template/template.js';
import { shippedTemplates } from '../../src/core/narrate/templates/index.js';
import { reconcileText, type TextFinding } from '../../src/core/reconcile/index.js';
import { validate } from '../../src/core/check/index.js';
import { narrativeDocx } from '../../src/hosts/file/docx.js';
import { readFileText } from '../../src/hosts/file/text/read-text.js';
import { disclosureOf, workbookOf } from './fixtures.js';
import { messageOf } from '../../src/core/report/say/index.js';
import { printedValue } from '../../src/core/report/say/printed.js';

const NAMES = ['ebian-2021-budget', 'lingshou-2021-budget', 'ruoqiang-2024-budget', 'xinping-2021-final.corrected'];

function written(name: string, template?: Template): Promise<Uint8Array> {
  return narrativeDocx(narrate(disclosureOf(name), template ? { template } : {}), {
    disclosure: disclosureOf(name),
    workbook: workbookOf(name),
  });
}

/** Another figure in the last place where document.xml prints these words alone in a run. */
function changed(bytes: Uint8Array, from: string, to: string): Uint8Array {
  const parts = unzipSync(bytes);
  const xml = strFromU8(parts['word/document.xml']!);
  const at = xml.lastIndexOf(`>${from}<`);
  assert.ok(at > 0);
  return zipSync({
    ...parts,
    'word/document.xml': strToU8(`${xml.slice(0, at)}>${to}<${xml.slice(at + from.length + 2)}`),
  });
}

const grave = (findings: readonly TextFinding[]): TextFinding[] =>
  findings.filter(({ severity }) => severity === 'error');

describe('a published document with its tables in it', () => {
  for (const name of NAMES) {
    it(`is read back without its workbook: ${name}`, async () => {
      const file = readFileText(await written(name), 'a.docx');
      const report = reconcileText(file.text, undefined, file);
      assert.deepEqual(
        report.findings.filter(({ rule }) => rule === 'announced.picture'),
        [],
      );
      assert.deepEqual(grave(report.findings), []);
      const { checked, held, rounding, failed } = validate(disclosureOf(name)).relations;
      assert.deepEqual(
        [report.ownTables!.relations.checked, report.ownTables!.relations.held, report.ownTables!.relations.rounding],
        [checked, held, rounding],
      );
      assert.equal(failed, 0);
      assert.ok(report.matched >= report.claims * 0.9, `${report.matched} of ${report.claims}`);
    });

    it(`agrees with its workbook: ${name}`, async () => {
      const file = readFileText(await written(name), 'a.docx');
      const report = reconcileText(file.text, { disclosure: disclosureOf(name) }, file);
      assert.deepEqual(grave(report.findings), []);
      assert.deepEqual(
        report.findings.filter(({ rule }) => rule.startsWith('own-table')),
        [],
      );
    });
  }

  it('betrays one changed cell of a Word table, once, alone and beside its workbook', async () => {
    const name = 'lingshou-2021-budget';
    const bytes = changed(await written(name), '1,207.38', '1,270.38');
    const file = readFileText(bytes, 'a.docx');
    const { text } = file;
    for (const workbooks of [undefined, { disclosure: disclosureOf(name) }]) {
      const found = grave(reconcileText(text, workbooks, file).findings);
      assert.deepEqual(
        found.map(({ quote, start }) => [quote, start]),
        [['1,270.38', text.indexOf('1,270.38')]],
      );
      assert.match(
        messageOf(found[0]!),
        workbooks ? /工作簿是1,207\.38万元.*只有文中的表不同/ : /1270\.38疑应为1207\.38/,
      );
    }
  });

  it('is missed its charts where only their captions are left', async () => {
    const charted = shippedTemplates().find(({ name }) => name === '四川部门决算')!;
    const file = readFileText(await written('xinping-2021-final.corrected', charted), 'a.docx');
    const captions = file.text.match(/^图\d/gm)!.length;
    assert.ok(captions > 0 && file.pictures === captions);
    const missed = (pictures: number | null): TextFinding[] =>
      reconcileText(file.text, undefined, { ...file, pictures }).findings.filter(
        ({ rule }) => rule === 'announced.picture',
      );
    assert.deepEqual(missed(file.pictures), []);
    assert.deepEqual(missed(0).map(messageOf), [`文中有${captions}个图题，文档里没有图。`]);
  });

  it('betrays the slips of the workbook it was written from', async () => {
    const file = readFileText(await written('xinping-2021-final'), 'a.docx');
    const report = reconcileText(file.text, undefined, file);
    const found = grave(report.findings).filter(({ expected = '' }) => printedValue(expected) === '5556280.53');
    assert.ok(found.some(({ quote }) => quote === '5,566,280.53'));
    assert.ok(grave(report.findings).length < 10);
  });
});
