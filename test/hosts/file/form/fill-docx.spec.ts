import assert from 'node:assert/strict';
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { fillDocx } from '../../../../src/hosts/file/form/index.js';
import { readDocx } from '../../../../src/hosts/file/text/docx-text.js';
import { disclosureOf } from '../../../e2e/fixtures.js';
import { linesOf } from '../../../core/fill/filled.js';
import { CENTRAL_FINAL } from '../../../core/fill/forms/central-final.js';
import { SICHUAN_BUDGET_FORM } from '../../../core/fill/forms/sichuan-budget.js';
import { formDocx, wordDocx } from './build-form.js';

const EBIAN = disclosureOf('ebian-2021-budget');

function documentOf(bytes: Uint8Array): string {
  return strFromU8(unzipSync(bytes)['word/document.xml']!);
}

/** document.xml of a form with the body given, filled. */
function filledBody(body: string): string {
  const xml = documentOf(fillDocx(wordDocx(body), '空白.docx', EBIAN).bytes());
  return /<w:body>([\s\S]*)<\/w:body>/.exec(xml)![1]!;
}

describe('a blank form in Word', () => {
  for (const [name, form, workbook] of [
    ['四川预算', SICHUAN_BUDGET_FORM, 'ebian-2021-budget'],
    ['中央决算', CENTRAL_FINAL, 'xinping-2021-final.corrected'],
  ] as const) {
    it(`${name}: reads back as the lines that were filled, with every other part as it was`, async () => {
      const blank = await formDocx(form);
      const bytes = fillDocx(blank, '空白.docx', disclosureOf(workbook)).bytes();
      const lines = readDocx(bytes)
        .text.split('\n')
        .filter((line) => line.trim() !== '');
      const expected = linesOf(form, workbook).map((line) => line.replace(/[«»〖〗]/g, ''));
      assert.deepEqual(lines.slice(0, expected.length), expected);
      const [before, after] = [unzipSync(blank), unzipSync(bytes)];
      assert.deepEqual(Object.keys(after), Object.keys(before));
      for (const part of Object.keys(before))
        if (part !== 'word/document.xml') assert.deepEqual(after[part], before[part], part);
    });

    it(`${name}: is well-formed, and the same every time`, async () => {
      const blank = await formDocx(form);
      const [first, second] = [1, 2].map(() => fillDocx(blank, '空白.docx', disclosureOf(workbook)).bytes());
      assert.deepEqual(first, second);
      new SaxesParser({ xmlns: true }).write(documentOf(first!)).close();
    });
  }

  it('fills a blank that is broken over runs, in the look of its first sign', () => {
    const filled = filledBody(
      '<w:p><w:pPr><w:ind w:firstLine="640"/></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t>收支总预算</w:t></w:r><w:r><w:rPr><w:i/></w:rPr><w:t>X</w:t></w:r><w:r><w:t>XX</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>万元。</w:t></w:r></w:p>',
    );
    assert.equal(
      filled,
      '<w:p><w:pPr><w:ind w:firstLine="640"/></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t>收支总预算</w:t></w:r>' +
        '<w:sdt><w:sdtPr><w:alias w:val="收支总计"/><w:tag w:val="收支总计"/></w:sdtPr><w:sdtContent><w:r><w:rPr><w:i/></w:rPr><w:t xml:space="preserve">1167.54</w:t></w:r></w:sdtContent></w:sdt>' +
        '<w:r><w:rPr><w:b/></w:rPr><w:t>万元。</w:t></w:r></w:p>',
    );
  });

  it('marks what is left open and keeps tabs, pictures and bookmarks', () => {
    const filled = filledBody(
      '<w:p><w:bookmarkStart w:id="1" w:name="a"/><w:r><w:rPr><w:sz w:val="32"/><w:lang w:val="zh-CN"/></w:rPr><w:tab/><w:t>机关运行经费XX万元</w:t><w:drawing/></w:r><w:bookmarkEnd w:id="1"/></w:p>',
    );
    assert.equal(
      filled,
      '<w:p><w:bookmarkStart w:id="1" w:name="a"/><w:r><w:rPr><w:sz w:val="32"/><w:lang w:val="zh-CN"/></w:rPr><w:tab/><w:t xml:space="preserve">机关运行经费</w:t></w:r>' +
        '<w:r><w:rPr><w:sz w:val="32"/><w:highlight w:val="cyan"/><w:lang w:val="zh-CN"/></w:rPr><w:t xml:space="preserve">XX</w:t></w:r>' +
        '<w:r><w:rPr><w:sz w:val="32"/><w:lang w:val="zh-CN"/></w:rPr><w:t xml:space="preserve">万元</w:t><w:drawing/></w:r><w:bookmarkEnd w:id="1"/></w:p>',
    );
  });

  it('takes the form’s own yellow from a figure that is sure, and from no other word', () => {
    const yellow = '<w:rPr><w:highlight w:val="yellow"/></w:rPr>';
    const filled = filledBody(
      `<w:p><w:r>${yellow}<w:t>收支总预算</w:t></w:r><w:r>${yellow}<w:t>XX</w:t></w:r><w:r><w:rPr><w:b/><w:shd w:val="clear" w:fill="FFFF00"/></w:rPr><w:t>万元，20XX年XX元</w:t></w:r></w:p>`,
    );
    assert.equal(
      filled.replace(/<w:sdtPr>.*?<\/w:sdtPr>/g, ''),
      `<w:p><w:r>${yellow}<w:t>收支总预算</w:t></w:r><w:sdt><w:sdtContent><w:r><w:t xml:space="preserve">1167.54</w:t></w:r></w:sdtContent></w:sdt>` +
        '<w:r><w:rPr><w:b/><w:shd w:val="clear" w:fill="FFFF00"/></w:rPr><w:t xml:space="preserve">万元，</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">2021</w:t></w:r><w:r><w:rPr><w:b/><w:shd w:val="clear" w:fill="FFFF00"/></w:rPr><w:t xml:space="preserve">年</w:t></w:r>' +
        '<w:r><w:rPr><w:b/><w:highlight w:val="cyan"/><w:shd w:val="clear" w:fill="FFFF00"/></w:rPr><w:t xml:space="preserve">XX</w:t></w:r><w:r><w:rPr><w:b/><w:shd w:val="clear" w:fill="FFFF00"/></w:rPr><w:t xml:space="preserve">元</w:t></w:r></w:p>',
    );
  });

  it('leaves a paragraph without blanks as it was, to the byte', () => {
    const body =
      '<w:p w:rsidR="00A1"><w:r><w:t xml:space="preserve"> 按照“综合预算” &amp; 规定 </w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>';
    assert.equal(filledBody(body), body);
  });

  it('knows a heading that Word numbers, and keeps the last paragraph of a cell', () => {
    const filled = filledBody(
      '<w:p><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:r><w:t>一般公共预算基本支出情况</w:t></w:r></w:p><w:p><w:r><w:t>基本支出XX万元</w:t></w:r></w:p>' +
        '<w:tbl><w:tr><w:tc><w:p><w:r><w:t>（简要说明填报内容）</w:t></w:r></w:p></w:tc></w:tr></w:tbl>',
    );
    assert.match(filled, /<w:tag w:val="一般公共预算基本支出"\/>/);
    assert.match(filled, /<w:tc><w:p><\/w:p><\/w:tc>/);
  });

  it('repeats a sample with its format, ids and bookmarks once only', () => {
    const filled = filledBody(
      '<w:p><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:r><w:t>一般公共预算支出情况</w:t></w:r></w:p>' +
        '<w:p w14:paraId="1A"><w:pPr><w:jc w:val="both"/></w:pPr><w:bookmarkStart w:id="7" w:name="b"/><w:bookmarkEnd w:id="7"/><w:r><w:t>1.XX（类）XX（款）XX（项）XX万元</w:t></w:r></w:p>',
    );
    assert.equal(filled.match(/<w:jc w:val="both"\/>/g)!.length, 7);
    assert.equal(filled.match(/w14:paraId/g)!.length, 1);
    assert.equal(filled.match(/w:name="b"/g)!.length, 1);
  });

  it('has the pictures, notes and comments of a repeated sample once, in its first copy, and its section in the last', () => {
    const filled = filledBody(
      '<w:p><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:r><w:t>一般公共预算支出情况</w:t></w:r></w:p>' +
        '<w:p><w:pPr><w:sectPr/></w:pPr><w:r><w:t>1.XX（类）XX（款）XX（项）XX万元</w:t><w:drawing/><w:footnoteReference w:id="2"/></w:r><w:r><w:commentReference w:id="3"/></w:r></w:p>',
    );
    const [, ...copies] = filled.split('<w:p>').slice(1);
    assert.equal(copies.length, 7);
    const [first, last] = [copies[0]!, copies.at(-1)!];
    for (const once of ['<w:drawing/>', '<w:footnoteReference w:id="2"/>', '<w:commentReference w:id="3"/>']) {
      assert.equal(first.includes(once), true, once);
      assert.equal(filled.split(once).length, 2, once);
    }
    assert.equal(last.includes('<w:sectPr/>'), true);
    assert.equal(filled.split('<w:sectPr/>').length, 2);
  });

  it('keeps a hint’s paragraph that bears a picture, and the bookmarks of one that goes', () => {
    const hint = '<w:r><w:t>（请简要说明）</w:t></w:r>';
    const filled = filledBody(
      `<w:p><w:bookmarkStart w:id="1" w:name="a"/>${hint}</w:p><w:p>${hint}<w:r><w:drawing/></w:r></w:p><w:p><w:r><w:t>收支</w:t></w:r><w:bookmarkEnd w:id="1"/></w:p>`,
    );
    assert.equal(
      filled,
      '<w:bookmarkStart w:id="1" w:name="a"/><w:p><w:r><w:drawing/></w:r></w:p><w:p><w:r><w:t>收支</w:t></w:r><w:bookmarkEnd w:id="1"/></w:p>',
    );
  });
});
