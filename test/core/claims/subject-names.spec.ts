import { deepEqual } from 'node:assert/strict';
import { readDocument } from '../../../src/core/claims/index.js';
import { fold } from '../../../src/core/text/fold.js';
import { subjectsIn } from '../../../src/core/claims/tokens/subject-names.js';

/** A text, and each 科目 it names: code, 类, 款, 项. */
const EXAMPLES: readonly (readonly [string, ...string[]])[] = [
  ['教育支出（205类）普通教育（02款）小学教育（02项）', '2050202 教育支出 普通教育 小学教育'],
  ['2080201行政运行88万元', '2080201 - - 行政运行'],
  ['1.2080201“行政运行”，用于工资', '2080201 - - 行政运行'],
  ['（2080505）机关事业单位基本养老保险缴费支出', '2080505 - - 机关事业单位基本养老保险缴费支出'],
  ['水利工程运行与维护（2130306）：3万元', '2130306 - - 水利工程运行与维护'],
  ['205-教育支出', '205 教育支出 - -'],
  ['农林水支出（213）水利（21303）防汛（2130314）', '2130314 农林水支出 水利 防汛'],
  ['农林水支出（类）水利（款）行政运行（项）（2130301）。', '2130301 农林水支出 水利 行政运行'],
  ['司法（款）法治建设（项，科目编码2040612）', '2040612 - 司法 法治建设'],
  ['“体育竞赛”（项）决算25万元', '- - - 体育竞赛'],
  [
    '卫生健康支出（类）行政事业单位医疗（款）行政单位医疗（项）3万元、事业单位医疗（项）2万元',
    '- 卫生健康支出 行政事业单位医疗 行政单位医疗',
    '- 卫生健康支出 行政事业单位医疗 事业单位医疗',
  ],
  ['2040506“两庭”建设3万元', '2040506 - - “两庭”建设'],
  // of another 类
  ['教育支出（类）3万元，防汛（项）2万元', '- 教育支出 - -', '- - - 防汛'],
  // 2040604 is 基层司法业务, and no 科目 has the code 2090000
  ['2040604水利3万元，2090000行政运行3万元'],
  // a number, no code
  ['收入12205教育支出'],
];

describe('科目 as a text names them', () => {
  for (const [text, ...expected] of EXAMPLES)
    it(text, () => {
      deepEqual(
        subjectsIn(fold(text, [{ start: 0, end: text.length }])).map((it) =>
          [it.code, it.className, it.groupName, it.itemName].map((word) => word ?? '-').join(' '),
        ),
        expected,
      );
    });
});

describe('a 科目 in the item above its paragraph', () => {
  const ITEM = '1.农林水支出（类）水利（款）防汛（项）（2130314）。';
  const FIGURES = '年初预算4.00万元，支出决算5.00万元，完成年初预算的125.00%。';
  const subjects = (...lines: string[]): (string | null)[] =>
    readDocument(['一、支出决算情况', ...lines].join('\n')).statements.map(({ subject }) => subject?.itemName ?? null);

  it('is what the paragraph tells of', () => deepEqual(subjects(ITEM, FIGURES), ['防汛']));
  it('is no more what a paragraph behind the next item tells of', () => {
    deepEqual(subjects(ITEM, FIGURES, '2.其他情况', FIGURES), ['防汛', null]);
  });
  it('is not where the item tells more', () => {
    deepEqual(subjects(`${ITEM}主要用于汛期值守和物资储备等方面的开支。`, FIGURES), [null]);
  });
  it('is not where the paragraph names its own', () => {
    deepEqual(subjects(ITEM, '抗旱（项）支出决算5.00万元。'), ['抗旱']);
  });
});
