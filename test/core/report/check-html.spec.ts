import assert from 'node:assert/strict';
import { checkHtml } from '../../../src/core/report/check-html.js';
import { SaxesParser } from 'saxes';
import { amount, disclosure, figure, finding, report, SENTENCE, table } from './sample.js';

const HOSTILE = `<script>alert("x")</script>&'\u0000`;

describe('checkHtml', () => {
  it('says the verdict, both figures with the difference, cells, relation, terms and suspect', () => {
    const text = textOf(
      checkHtml(
        disclosure(),
        report(
          [
            finding({
              relation: '合计 = 各类之和',
              terms: [
                {
                  side: 'left',
                  sign: 1,
                  figure: figure('合计', 'E7'),
                  amount: amount('5566280.53'),
                },
                {
                  side: 'right',
                  sign: 1,
                  figure: figure('一般公共服务支出', 'E8'),
                  amount: amount('5556280.5'),
                },
                {
                  side: 'right',
                  sign: -1,
                  figure: figure('其他', 'E9'),
                  amount: amount('0'),
                },
              ],
            }),
          ],
          { suspects: [{ sheet: '公开02表', address: 'E7', stated: '5566280.53', proposed: '5556280.53', mends: 3 }] },
        ),
        { checkedOn: '2024年3月5日', program: '公开表助手 1.2.3', sha256: 'ab12', prior: '2020年.xlsx' },
      ),
    );
    for (const expected of [
      '某局 · 2021年部门决算',
      '工作簿|公开表.xlsx|',
      'SHA-256|ab12|',
      '对照的工作簿|2020年.xlsx|',
      '校验于|2024年3月5日|',
      '程序|公开表助手 1.2.3|',
      '错误的原因 1 个',
      '1|公开02表!E7|5,566,280.53|5,556,280.53|1 处|',
      '1 处错误 · 已核对 412 条，四舍五入差 9 条，未能核对 3 条',
      '480 格金额中 479 格有关系核对，1 格没有。',
      SENTENCE,
      '表中|5,566,280.53|元',
      '另一边|5,556,280.53|元',
      '相差|10,000.00|元',
      '单元格：公开02表!E7',
      '勾稽关系：合计 = 各类之和',
      '公开02表《收入决算表》“合计”|5,566,280.53|元|公开02表!E7',
      '=|公开02表《收入决算表》“一般公共服务支出”|5,556,280.50|元|公开02表!E8',
      '−|公开02表《收入决算表》“其他”|0.00|元|公开02表!E9',
      '最可能写错：公开02表!E7 现为 5,566,280.53，应为 5,556,280.53',
      '公开02表|收入决算表|收入总表|A1:K24|元',
      '未识别的工作表：封面',
    ])
      assert.ok(text.includes(expected), `${expected}\n---\n${text}`);
  });

  it('says that there is no file to take a SHA-256 of where the workbook is open', () => {
    const text = textOf(checkHtml(disclosure(), report([]), { sha256: 'open' }));
    assert.ok(text.includes('SHA-256|没有：校验的是打开着的工作簿，不是文件|'), text);
  });

  it('puts the causes and what was not checked before every finding', () => {
    const text = textOf(
      checkHtml(
        disclosure(),
        report([finding(), finding({ cells: [{ sheet: '公开02表', address: 'G9' }] })], {
          suspects: [{ sheet: '公开02表', address: 'E7', stated: '1', proposed: '2', mends: 1 }],
          relations: { checked: 9, held: 7, rounding: 0, failed: 2, notComputed: 3 },
          uncomputed: [
            { rule: 'a', relation: '甲等于乙。', missing: ['income'] },
            { rule: 'b', relation: '丙等于丁。', missing: ['income'] },
          ],
        }),
      ),
    );
    const places = [
      '错误的原因 2 个',
      '1|公开02表!E7|',
      `2|看不出是哪一格：${SENTENCE} 公开02表!G9|1 处|`,
      '没有核对的',
      '1 个金额没有关系核对，逐格见明细',
      '未能核对 2 条：工作簿里没有收入总表',
      '未能核对 1 条：要用的格是空白或“—”，或没有读出',
      '错误 2 处',
      '未能核对的表间关系',
    ].map((words) => text.indexOf(words));
    assert.ok(
      places.every((place, index) => place > (places[index - 1] ?? 0)),
      `${places.join()}\n${text}`,
    );
  });

  it('tells cells that must change together by their area first, and each of them in the detail', () => {
    const together = ['L13', 'L14', 'L15'].map((address) => ({
      sheet: '公开02表',
      address,
      stated: '1',
      proposed: '2',
    }));
    const first = { sheet: '公开02表', address: 'L12', stated: '1', proposed: '2', mends: 4, together };
    const own = finding({ cells: [{ sheet: '公开02表', address: 'L12' }] });
    const text = textOf(checkHtml(disclosure(), report([own], { suspects: [first] })));
    for (const words of ['1|公开02表!L12:L15 共 4 格，逐格见“要一起改的格”|1 处|', '公开02表!L15|1|2|'])
      assert.ok(text.includes(words), `${words}\n${text}`);
  });

  it('leaves codes as they are: no amounts', () => {
    const { difference: _, ...code } = finding({ category: 'code', stated: '2010309', expected: '2010350' });
    const text = textOf(checkHtml(disclosure(), report([code])));
    assert.ok(text.includes('表中|2010309|') && text.includes('另一边|2010350|'), text);
  });

  it('escapes whatever comes from the workbook', () => {
    const html = checkHtml(
      disclosure({
        workbook: HOSTILE,
        document: { type: 'budget', year: null, department: HOSTILE },
        tables: [table({ title: HOSTILE, sheet: HOSTILE })],
        unrecognized: [{ sheet: HOSTILE, hidden: false }],
      }),
      report(
        [
          finding({
            said: { type: 'table.missing', name: HOSTILE },
            relation: HOSTILE,
            stated: HOSTILE,
            expected: HOSTILE,
            cells: [{ sheet: HOSTILE, address: HOSTILE }],
            terms: [
              {
                side: 'left',
                sign: 1,
                figure: { ...figure(HOSTILE, HOSTILE), cell: { sheet: HOSTILE, address: HOSTILE } },
                amount: null,
              },
            ],
          }),
        ],
        { suspects: [{ sheet: HOSTILE, address: HOSTILE, stated: HOSTILE, proposed: HOSTILE, mends: 1 }] },
      ),
    );
    assert.ok(!/<script/i.test(html));
    assert.ok(!html.includes('\u0000'));
    assert.ok(html.includes('&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;&amp;&#39;'));
  });

  it('asks the network for nothing and runs nothing', () => {
    const html = checkHtml(disclosure(), report([finding()]));
    assert.match(html, /default-src 'none'; style-src 'unsafe-inline'/);
    assert.doesNotMatch(html, /<(?:script|link|img|iframe|object)\b|https?:|url\(|@import|\son\w+=/i);
  });

  it('says so when nothing was recognized', () => {
    assert.match(checkHtml(disclosure({ tables: [] }), report([])), /没有认出公开表/);
  });
});

/** What a reader sees, cells of a row divided by |; fails on crooked markup. */
function textOf(html: string): string {
  const parser = new SaxesParser();
  let text = '';
  let silent = false;
  parser.on('opentag', ({ name }) => {
    silent ||= name === 'style';
  });
  parser.on('closetag', ({ name }) => {
    if (name === 'style') silent = false;
    if (name === 'td' || name === 'th') text += '|';
    if (/^(?:p|tr|h\d)$/.test(name)) text += '\n';
  });
  parser.on('text', (part) => {
    if (!silent) text += part;
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(html.replace('<!doctype html>', '').replace(/<meta[^>]*>/g, '')).close();
  return text;
}
