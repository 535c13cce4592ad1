import { deepEqual } from 'node:assert/strict';
import { budgetOf } from '../sample.js';
import { holdRows, told } from './told.js';

const TENS = ['二', '三', '四', '五', '六', '七', '八', '九', '十'].map((number) => `${number}、情况`);
const plain = (...lines: string[]): string => ['2024年部门预算', ...lines].join('\n');

describe('numbers of a list', () => {
  holdRows([
    ['go on in the style of headings', ['二、支出', '三、其他'], []],
    ['skip in the style of headings', ['二、支出', '四、其他'], ['warning list.skips 四、']],
    ['skip in Chinese brackets', ['（一）甲。', '（二）乙。', '（四）丁。'], ['warning list.skips （四）']],
    ['skip a part', ['第二部分 表', '第三部分 说明', '四是。', '第五部分 解释'], ['warning list.skips 第五部分']],
    ['may hide a part', ['第二部分 表', '第三部分 说明', '另见第四部分。', '第五部分 解释'], []],
    ['skip inside a line', ['（一）甲；（二）乙；（四）丁。'], ['warning list.skips （四）']],
    ['inside a line may be those of a rule', ['按第（一）项、（四）项执行；（四）不适用。'], []],
    ['skip in brackets', ['（1）甲。', '（2）乙。', '（4）丁。'], ['warning list.skips （4）']],
    ['skip by many', ['1.甲。', '9.乙。'], ['warning list.skips 9.']],
    ['skip twice', ['1.甲。', '3.乙。', '6.丙。'], ['warning list.skips 3.', 'warning list.skips 6.']],
    ['are none in a table that lost its columns', ['二、基金收入', '2', '0.00', '四、事业收入', '4', '0.00'], []],
    ['are none in rows of cells', ['二、基金收入 |', '四、事业收入 |'], []],
    ['begin anywhere', ['3.甲。', '4.乙。'], []],
    ['begin anew', ['1.甲。', '2.乙。', '1.丙。', '2.丁。'], []],
    ['begin anew, and skip there', ['1.甲。', '2.乙。', '1.丙。', '4.丁。'], ['warning list.skips 4.']],
    ['go back', ['1.甲。', '2.乙。', '3.丙。', '2.子。', '3.丑。'], []],
    [
      'of a list go on behind the one inside it',
      ['1.甲。', '（1）子。', '（2）丑。', '2.乙。', '（1）寅。', '3.丙。'],
      [],
    ],
    [
      'of a list inside another end with its line',
      ['1.甲。', '（1）子。', '（2）丑。', '2.乙。', '（3）寅。', '3.丙。'],
      [],
    ],
    [
      'of a list go on behind a skip inside it',
      ['1.甲。', '（1）子。', '（3）丑。', '2.乙。', '4.丙。'],
      ['warning list.skips （3）', 'warning list.skips 4.'],
    ],
    ['beyond ten skip', [...TENS, '十二、情况'], ['warning list.skips 十二、']],
    ['may hide in a line, with a point', ['1.甲。', '2.乙；3.丙。', '4.丁。'], []],
    ['may hide in a line, with a comma', ['1.甲。', '2.乙；3、丙。', '4.丁。'], []],
    ['may hide in a line, in brackets', ['（1）甲。', '（2）乙，（3）丙。', '（4）丁。'], []],
    ['may hide in a line, in Chinese', ['甲。', '二、支出', '乙；三、丙。', '四、其他'], []],
    ['may hide in a line, without their bracket', ['（一）甲。', '（二）乙，三是丙。', '（四）丁。'], []],
    ['may hide in a line between', ['1.甲。', '2.乙。', '丙：3.丁。', '4.戊。'], []],
    ['hide in no line before', ['乙：3.丙。', '1.甲。', '2.乙。', '4.丁。'], ['warning list.skips 4.']],
    ['hide as themselves only', ['1.甲。', '2.乙；（3）丙。', '4.丁。'], ['warning list.skips 4.']],
    ['beyond ten are not looked for inside', [...TENS, '甲；十一、乙。', '十二、情况'], ['warning list.skips 十二、']],
    [
      'may change their style inside another list',
      ['1.甲。', '2.乙。', '3.丙。', '一、子', '四、丁'],
      ['notice list.style 四、'],
    ],
    ['with another sign go on', ['1.甲。', '2、乙。', '3．丙。'], ['notice list.style 2、']],
    ['with another sign skip', ['1.甲。', '3、乙。'], ['warning list.skips 3、']],
    ['with another sign come twice', ['1.甲。', '2.乙。', '2、丙。'], ['warning list.doubled 2、']],
    ['with one sign each list', ['1.甲。', '2.乙。', '1、丙。', '2、丁。'], []],
    [
      'begin twice under one heading',
      ['二、支出', '（一）基本支出', '无。', '（一）项目支出', '无。'],
      ['warning list.doubled （一）'],
    ],
    ['begin anew under the next heading', ['二、支出', '（一）基本支出', '无。', '三、采购', '（一）货物', '无。'], []],
    [
      'begin anew under a heading without one',
      ['二、支出', '（一）基本支出', '无。', '国有资产占用情况', '（一）车辆', '无。'],
      [],
    ],
    [
      'come twice around a list below',
      [
        '二、支出',
        '（一）总体情况',
        '无。',
        '（二）支出明细',
        '（1）教育支出。',
        '（2）农林水支出。',
        '（二）基本支出',
        '无。',
      ],
      ['warning list.doubled （二）'],
    ],
    ['in Chinese with another sign', ['二、支出', '三．其他'], ['notice list.style 三．']],
    ['in brackets are a list of their own', ['1.甲。', '2.乙。', '（3）丙。'], []],
  ]);

  it('in two styles are told once a list', () => {
    deepEqual(told(plain('1、甲。', '2、乙。', '三、丙。', '4、丁。', '五、戊。')), ['notice list.style 三、']);
    deepEqual(told(plain('1、甲。', '2、乙。', '四、丙。')), []);
  });

  it('behind another style go on in either', () => {
    deepEqual(told(plain('1、甲。', '2、乙。', '三、丙。', '四、丁。')), ['notice list.style 三、']);
    deepEqual(told(plain('1、甲。', '2、乙。', '三、丙。', '五、丁。')), [
      'notice list.style 三、',
      'warning list.skips 五、',
    ]);
  });

  it('are remembered of 300 lists', () => {
    const behind = (lists: number): string[] =>
      told(budgetOf('（1）甲。', ...Array.from({ length: lists }, () => '1.乙。'), '（3）丙。'));
    deepEqual(behind(299), ['warning list.skips （3）']);
    deepEqual(behind(300), []);
  });
});

describe('numbers inside a paragraph', () => {
  holdRows([
    ['skip', ['工作：1、修坝；2、修渠；4、修路。'], ['warning list.skips 4、']],
    ['skip, with points', ['工作：1.修坝。3.修渠。'], ['warning list.skips 3.']],
    ['skip twice', ['工作：1、修坝；3、修渠；5、修路。'], ['warning list.skips 3、', 'warning list.skips 5、']],
    ['go back and on', ['工作：1、修坝；3、修渠；2、修路；4、修桥。'], ['warning list.skips 3、']],
    ['begin anywhere', ['工作：3、修坝；5、修渠。'], []],
    ['begin anew', ['工作：1、修坝；2、修渠；1、修路；2、修桥。'], []],
    ['begin anew, and skip there', ['工作：1、修坝；2、修渠；1、修路；3、修桥。'], ['warning list.skips 3、']],
    ['go on behind one far ahead', ['工作：1、修坝；11、修渠；12、修路。'], []],
    ['skip behind one far ahead', ['工作：1、修坝；11、修渠；13、修路。'], ['warning list.skips 13、']],
    ['are no decimals', ['修坝1处，长1.5千米；3.2千米在建。'], []],
    ['are the paragraph’s own', ['工作：1、修坝。', '工作：3、修渠。'], []],
  ]);
});
