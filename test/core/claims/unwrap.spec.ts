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

describe('a text copied from a printed page', () => {
  const ITEMS = [
    ['卫生健康支出（类）行政事业单位医疗（款）行政单位医疗（项）', '机关在职人员的基本医疗保险缴费'],
    ['社会保障和就业支出（类）抚恤（款）死亡抚恤（项）', '按规定发放的抚恤金'],
    ['住房保障支出（类）住房改革支出（款）住房公积金（项）', '为在职职工缴纳的住房公积金'],
    ['农林水支出（类）水利（款）水利工程运行与维护（项）', '河道和泵站的日常养护'],
    ['城乡社区支出（类）城乡社区环境卫生（款）城乡社区环境卫生（项）', '道路清扫、垃圾清运'],
  ];
  const PARAGRAPHS = ITEMS.map(
    ([subject, use], index) =>
      `${subject}年初预算为 ${index + 2}1.40 万元，支出决算为 ${index + 1}8.6${index} 万元，主要用于${use}。决算数小于预算数的主要原因：部分工作按进度延至下一年度，经费相应减少。`,
  );

  const roomOf = (sign: string): number => (sign === ' ' ? 0.5 : widthOf(sign) - (sign < '\u0080' ? 0.2 : 0));

  /** The first line of a paragraph is set in by two signs; figures take less room than they have columns. */
  const printed = (text: string): string =>
    text
      .split('\n')
      .map((paragraph) => {
        let room = 52;
        return Array.from(paragraph, (sign) => {
          room -= roomOf(sign);
          if (room >= 0 || '，。：）'.includes(sign)) return sign;
          room = 56 - widthOf(sign);
          return `\n${sign}`;
        }).join('');
      })
      .join('\n');

  it('is read by its paragraphs, though its lines end in no one column', () => {
    const text = PARAGRAPHS.join('\n');
    equal(unwrapped(printed(text)).text, text);
  });

  it('is left as it is where most of its lines end a sentence', () => {
    const lines = PARAGRAPHS.flatMap((paragraph) => paragraph.split(/(?<=。)/));
    const text = [...lines, ...lines, ...lines].join('\n');
    equal(unwrapped(text).text, text);
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
