import { holdRows } from './told.js';

describe('official terms', () => {
  holdRows([
    ['are spelt with their own signs', ['年末结转和结余、财政拨款、公务接待费、决算。'], []],
    [
      'of what is left over',
      ['年末结转和节余：指结转到下年的资金。'],
      ['warning word.misspelt 结转和节余 → 结转和结余'],
    ],
    ['are asked about once', ['财政拔款不变。', '其他拔款不变。'], ['warning word.misspelt 拔款 → 拨款']],
    ['of another word', ['项目节余资金收回，提拔款式相同，绝算不上。'], []],
  ]);
});

describe('a sentence', () => {
  holdRows([
    ['says what it joins', ['用于渠道清淤与。'], ['warning sentence.unfinished 与']],
    ['says what it is for', ['项目支出主要用于。'], ['warning sentence.unfinished 主要用于']],
    ['may end with a word that ends so', ['各项支出之和。公众参与。科学普及。促进社会和谐祥和。'], []],
    [
      'is said once',
      ['本部门按规定公开绩效目标。本部门按规定公开绩效目标。'],
      ['warning sentence.twice 本部门按规定公开绩效目标。'],
    ],
    [
      'is said in one line only',
      ['本部门按规定公开绩效目标，接受监督。', '本部门按规定公开绩效目标，接受监督。'],
      ['warning sentence.twice 本部门按规定公开绩效目标，接受监督。'],
    ],
    ['may be short and said again', ['与上年持平。与上年持平。'], []],
    ['may be said again further on', ['按规定公开绩效目标，接受监督。', '无。', '按规定公开绩效目标，接受监督。'], []],
  ]);
});

describe('a date', () => {
  const none = (day: string): readonly [string, string[], string[]] => [
    `is none: ${day}`,
    [`截至${day}，情况如下。`],
    [`warning date.impossible ${day}`],
  ];
  holdRows([
    none('6月31日'),
    none('13月1日'),
    none('2023年2月29日'),
    ['is one', ['1月31日、2月29日、2024年2月29日、4月30日和12月31日。'], []],
  ]);
});

describe('a list of offices', () => {
  const TWICE = ['warning name.twice 甲乙信息中心'];
  holdRows([
    ['names each once', ['包括局本级、甲乙信息中心和甲乙信息中心。'], TWICE],
    ['names each once, wherever', ['分别为甲乙信息中心、丙丁管理站、甲乙信息中心。'], TWICE],
    ['names each once, the last one too', ['即甲乙信息中心、丙丁管理站及甲乙信息中心。'], TWICE],
    ['may name what joins words itself', ['包括甲县文化和旅游局、乙县文化和旅游局。'], []],
    ['ends with its clause', ['包括甲乙信息中心、丙丁管理站，其中甲乙信息中心、戊己水文站为新设。'], []],
    ['names the same in another part', ['包括甲乙信息中心（本级）、甲乙信息中心（下属）。'], []],
  ]);
});
