import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { readDocx } from '../../src/hosts/file/text/docx-text.js';
import { CENTRAL_FINAL } from '../core/fill/forms/central-final.js';
import { SICHUAN_BUDGET_FORM } from '../core/fill/forms/sichuan-budget.js';
import { formDocx } from '../hosts/file/form/build-form.js';
import { fixture, gongkai, lines, scratch } from './command.js';

const EBIAN = fixture('ebian-2021-budget.xlsx');

describe('gongkai narrate --template with a blank form', () => {
  const at = scratch();
  before(async () => {
    writeFileSync(at('空白.docx'), await formDocx(SICHUAN_BUDGET_FORM));
    writeFileSync(at('空白.txt'), SICHUAN_BUDGET_FORM.join('\n'));
    writeFileSync(at('决算.txt'), CENTRAL_FINAL.join('\n'));
  });

  it('fills the .docx itself and says what became of its blanks', async () => {
    const { status, complaints } = await gongkai(
      'narrate',
      EBIAN,
      '--template',
      at('空白.docx'),
      '--out',
      at('说明.docx'),
    );
    assert.equal(status, 0, complaints);
    assert.match(readDocx(readFileSync(at('说明.docx'))).text, /2021年收支总预算1167\.54万元/);
    assert.match(complaints, /填入数字 \d+ 处；留空 \d+ 处（青色）/);
    assert.match(complaints, /机关运行经费财政拨款预算为【\u3000】万元”：表中没有，或没有认出是哪一项/);
  });

  it('fills a text as text, and gives the contract’s JSON with what is to be looked at', async () => {
    const text = await gongkai('narrate', EBIAN, '--template', at('空白.txt'), '--format', 'md');
    assert.equal(text.status, 0, text.complaints);
    assert.match(text.out, /^峨边彝族自治县人民政府办公室2021年部门预算编制说明\n/);
    const [json] = lines((await gongkai('narrate', EBIAN, '--template', at('空白.docx'), '--format', 'json')).out);
    assert.equal(json!.template, '空白.docx');
    assert.ok(json!.unanswered.length > 10);
    assert.deepEqual(
      json!.review.map(({ text: words }: { text: string }) => words),
      ['2020'],
    );
    for (const { text: said, figures } of json!.sections.flatMap(({ paragraphs }: any) => paragraphs)) {
      for (const figure of figures) {
        assert.equal(said.slice(figure.start, figure.end), figure.text);
        assert.ok(figure.cells.length > 0 || figure.value === '0', figure.name);
      }
    }
  });

  it('takes answers by the ids it asked under', async () => {
    const asked = JSON.parse((await gongkai('narrate', EBIAN, '--template', at('空白.docx'), '--questions')).out);
    assert.ok(JSON.stringify(asked).includes('"duties"'));
    writeFileSync(at('答.json'), JSON.stringify({ duties: '负责综合协调', 没有的: '多余' }));
    const { out, complaints } = await gongkai(
      'narrate',
      EBIAN,
      '--template',
      at('空白.docx'),
      '--answers',
      at('答.json'),
      '--format',
      'md',
    );
    assert.match(out, /负责综合协调。/);
    assert.match(complaints, /没有用上的回答：“没有的”/);
  });

  it('refuses a form for the other kind of document', async () => {
    const { status, complaints } = await gongkai('narrate', EBIAN, '--template', at('决算.txt'), '--format', 'md');
    assert.equal(status, 2);
    assert.match(complaints, /空白模板“决算\.txt”用于决算，“ebian-2021-budget\.xlsx”是预算/);
  });
});
