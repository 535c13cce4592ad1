import { deepEqual, equal, ok } from 'node:assert/strict';
import { fill, linesOf } from './filled.js';

const FINAL = 'xinping-2021-final.corrected';
const HEAD = '一、其他重要事项说明';

function line(text: string): string {
  return linesOf([HEAD, text], FINAL)[1] ?? '(gone)';
}

describe('words that a form leaves to choose between', () => {
  for (const [text, options] of [
    ['变动的主要原因是：节约开支/人员变动/其他。', '节约开支/人员变动/其他'],
    ['变动原因为政策调整／人员变动。', '政策调整／人员变动'],
    ['自评结果为良（优、中、差）。', '良（优、中、差）'],
    ['自评等级：优秀/良好/一般。', '优秀/良好/一般'],
    ['本部门自评为优、良、中、差。', '优、良、中、差'],
    ['本年拟召开（不召开）大型会议。', '拟召开（不召开）'],
    ['原因是□人员增加 □政策调整 □其他。', '□人员增加 □政策调整 □其他'],
    ['结论是A.全部完成 B.部分完成 C.没有完成。', 'A.全部完成 B.部分完成 C.没有完成'],
  ] as const)
    it(`are asked for: ${options}`, () => {
      equal(line(text), text.replace(options, `«${options}»`));
      const { questions } = fill([HEAD, text], FINAL).narrative;
      ok(questions.some(({ hint, answer }) => hint === '几种说法中要选一种' && answer === null));
    });

  it('are none where signs and words are of the text', () => {
    const texts = [
      '会议标准为550元/人天，因公出国/境经费另列。',
      '部门/单位负责人对公开的内容负责。',
      '评价等级分为优、良、中、差四档。',
      '召开会议2次（不含培训）。',
    ];
    deepEqual(texts.map(line), texts);
  });
});

describe('words to the writer in the midst of a text', () => {
  it('are marked, and stay', () => {
    equal(line('以上数据据实填写，没有的删除。'), '«以上数据据实填写»，«没有的删除»。');
    equal(line('其余内容由各单位自行补充。'), '«其余内容由各单位自行补充»。');
  });

  it('in brackets go', () => {
    equal(line('以下从略（后面的科目依此格式写完）。'), '以下从略。');
    equal(line('收入增加（变动较大的，须说明原因）。'), '收入增加。');
  });

  it('are none that the text says of itself', () => {
    const texts = ['参照公务员法管理的单位1家。', '按照中央要求，严格控制支出。', '绩效目标由财政部门审核。'];
    deepEqual(texts.map(line), texts);
  });
});
