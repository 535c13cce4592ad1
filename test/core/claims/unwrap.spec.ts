import { deepEqual, equal } from 'node:assert/strict';
import { reconcileText } from '../../../src/core/reconcile/index.js';
import { unwrapped } from '../../../src/core/claims/unwrap/index.js';
import { BUDGET, FINAL_ACCOUNTS } from '../reconcile/sample.js';
import { messageOf } from '../../../src/core/report/say/index.js';

const widthOf = (sign: string): number => (sign < '\u0080' ? 1 : 2);

/** Cut at the column, whatever stands there; a Chinese sign takes two. */
function cut(text: string, columns: number): string {
  let width = 0;
  return Array.from(text, (sign) => {
    if (sign === '\n') width = 0;
    else width += widthOf(sign);
    if (width <= columns || sign === '\n') return sign;
    width = widthOf(sign);
    return `\n${sign}`;
  }).join('');
}

/** Numbers stay whole, and no line begins with a closing mark. */
function set(text: string, columns: number): string {
  return text
    .split('\n')
    .map((line) => {
      let width = 0;
      return (line.match(/(?:[\d.,%]+|.)[，。；：、）》”]*/g) ?? [])
        .map((word) => {
          const own = Array.from(word).reduce((sum, sign) => sum + widthOf(sign), 0);
          const breaks = width + own > columns && width > 0;
          width = breaks ? own : width + own;
          return breaks ? `\n${word}` : word;
        })
        .join('');
    })
    .join('\n');
}

const WRONG = BUDGET.replace('占66.67%', '占67.66%').replace('项目5个', '项目XX个');

describe('a text wrapped at a column', () => {
  for (const [name, text] of [
    ['right', FINAL_ACCOUNTS],
    ['wrong', WRONG],
  ] as const) {
    for (const columns of [30, 40, 60, 78]) {
      it(`of ${columns} says what the ${name} text with a line a paragraph says, at its own places`, () => {
        const plain = reconcileText(text);
        for (const wrap of [cut, set]) {
          const lines = wrap(text, columns);
          const { findings, claims, matched, unverifiable } = reconcileText(lines);
          deepEqual([claims, matched, unverifiable], [plain.claims, plain.matched, plain.unverifiable]);
          deepEqual(
            findings.map((finding) => [finding.rule, messageOf(finding)]),
            plain.findings.map((finding) => [finding.rule, messageOf(finding)]),
          );
          deepEqual(
            findings.map(({ quote }) => quote.replace(/\n/g, '')),
            plain.findings.map(({ quote }) => quote),
          );
          for (const { start, end, quote } of findings) equal(lines.slice(start, end), quote);
        }
      });
    }
  }

  const LONG =
    '2024年收入预算1234.56万元，比上年增加100.00万元，增长8.81%，主要原因是人员增加。支出预算1234.56万元，其中基本支出1000.00万元。';

  it('joins a number over two lines', () => {
    equal(unwrapped(cut(LONG, 20)).text, LONG);
    equal(unwrapped(cut(LONG, 20).replace(/\n/g, '\r\n')).text, LONG);
  });

  it('keeps paragraphs apart by their indent, their number and blank lines', () => {
    const text = `　　${LONG}\n　　${LONG}\n一、收入情况\n${LONG}\n\n${LONG}\n（二）支出情况\n1.${LONG}\n2.${LONG}`;
    for (const columns of [24, 30, 40]) equal(unwrapped(cut(text, columns)).text, text);
  });

  it('knows columns in which every sign takes one', () => {
    const lines = (LONG.match(/.{1,20}/g) ?? []).join('\n');
    equal(unwrapped(lines).text, LONG);
  });
});

describe('a text with a line a paragraph', () => {
  it('stays as it is, lists and lines of one length too', () => {
    const list = Array.from(
      { length: 8 },
      (_, index) => `${index + 1}.贯彻执行党和国家的方针政策和法律法规第${index + 1}条`,
    ).join('\n');
    const units = Array.from({ length: 8 }, () => '某某县机关事务服务中心').join('\n');
    for (const text of [BUDGET, FINAL_ACCOUNTS, list, units, '']) equal(unwrapped(text).text, text);
  });
});
