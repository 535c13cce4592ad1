import assert from 'node:assert/strict';
import { reconcileText, type TextFinding } from '../../../src/core/reconcile/index.js';
import { reconcileHtml } from '../../../src/core/report/reconcile-html.js';

const TEXT = '一、收支情况\n收入合计10万元，<其中>：\n项目\t金额\n合计\t9万元\n';

const page = (...findings: Partial<TextFinding>[]): string => {
  const reading = reconcileText(TEXT);
  const filled = findings.map((one) => {
    const start = TEXT.indexOf(one.quote!);
    return {
      rule: 'table.value',
      severity: 'error' as const,
      quote: '',
      said: { type: 'punctuation.no-stop' as const },
      cells: [],
      start,
      end: start + one.quote!.length,
      ...one,
    };
  });
  return reconcileHtml({ ...reading, workbook: '公开表.xlsx', findings: filled }, '说明.docx');
};

describe('the report on a text as a page', () => {
  it('leads from the finding to its words and back', () => {
    const html = page({ quote: '10万元' });
    assert.match(html, /<article id="f1">[\s\S]*<a href="#t1">第 2 行<\/a>：收入合计<strong>10万元<\/strong>/);
    assert.match(
      html,
      /收入合计<mark id="t1" class="error">10万元<\/mark>&#8288;<a href="#f1" aria-label="问题 1">1<\/a>，&lt;其中&gt;/,
    );
  });

  it('names the cells and the other words that have to do with it', () => {
    const at = TEXT.indexOf('9万元');
    const html = page({
      quote: '10万元',
      cells: [
        { sheet: '表1', address: 'B8' },
        { sheet: '表1', address: 'C9' },
      ],
      places: [{ start: at, end: at + 3, quote: '9万元' }],
    });
    assert.match(html, /单元格：表1!B8、C9/);
    assert.match(html, /相关：第 4 行“9万元”/);
  });

  it('draws headings and rows as such', () => {
    const html = page({ quote: '9万元', severity: 'notice' });
    assert.match(html, /<p class="heading">一、收支情况<\/p>/);
    assert.match(html, /<tr><td>合计<\/td><td><mark id="t1" class="notice">9万元<\/mark>/);
  });

  it('lists what nothing bears out, to be opened, and leads to its words', () => {
    const html = page({ quote: '9万元' });
    assert.match(
      html,
      /<details class="read">\n<summary>各章读到的数，没有可比的数的 1 个<\/summary>[\s\S]*<li><a href="#t2">第 2 行<\/a>：收入合计10万元<\/li>/,
    );
    assert.match(html, /收入合计<mark id="t2" class="open">10万元<\/mark>，/);
  });

  it('gives every underlined word one target, also where two findings share words', () => {
    const html = page({ quote: '合计10万元' }, { quote: '10万元', severity: 'warning' });
    const ids = [...html.matchAll(/ id="(\w+)"/g)].map((match) => match[1]);
    assert.deepEqual([...new Set(ids)].sort(), ['f1', 'f2', 't1', 't2']);
    assert.equal(ids.length, 4);
    for (const [, target] of html.matchAll(/href="#(\w+)"/g)) assert.ok(ids.includes(target), target);
  });
});
