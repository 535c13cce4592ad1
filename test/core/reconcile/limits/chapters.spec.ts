import { holdRows } from './told.js';

const BODY = '本部门没有这项支出安排的计划。';

describe('chapters', () => {
  holdRows([
    ['stand once', [BODY, '二、政府采购情况', BODY, '三、国有资产情况', BODY], []],
    [
      'stand twice',
      [BODY, '二、政府采购情况', BODY, '三、政府采购情况', BODY],
      ['warning chapter.twice 三、政府采购情况'],
    ],
    [
      'of another chapter may have the same name',
      ['（一）政府采购情况', BODY, '二、其他', '（一）政府采购情况', BODY],
      [],
    ],
    [
      'that are three times two are several texts',
      ['采购', '资产', '绩效'].flatMap((it, index) => {
        const title = { 采购: '政府采购', 资产: '国有资产', 绩效: '绩效' }[it]!;
        return [`（${'一三五'[index]!}）${title}`, BODY, `（${'二四六'[index]!}）${title}`, BODY];
      }),
      [],
    ],
    ['are empty', [BODY, '二、政府采购情况', '三、国有资产情况', BODY], ['warning chapter.empty 二、政府采购情况']],
    ['may run into their words', [BODY, '二、政府采购情况。无。', '三、国有资产情况', BODY], []],
    ['may have chapters', [BODY, '二、政府采购情况', '（一）总体', BODY, '三、国有资产情况', BODY], []],
    ['may have a table', [BODY, '二、政府采购情况', '项目\t预算数', '三、国有资产情况', BODY], []],
    ['may be tables of another file', [BODY, '二、政府采购预算表', '三、国有资产情况', BODY], []],
    ['may be cut at the end', [BODY, '二、政府采购情况'], []],
    ['may be items of a list', [BODY, '二、内设机构', '（一）办公室', '（二）财务科', '三、国有资产情况', BODY], []],
  ]);
});

describe('numbers of chapters', () => {
  holdRows([
    [
      'are used once',
      [BODY, '二、公务接待', BODY, '二、公务用车', BODY, '三、其他', BODY],
      ['warning list.doubled 二、'],
    ],
    ['of a list are used once', ['1.甲，乙。', '2.丙，丁。', '2.戊，己。'], ['notice list.doubled 2.']],
    [
      'in another chapter begin anew',
      ['（一）甲', BODY, '（二）乙', BODY, '二、其他', '（一）丙', BODY, '（二）丁', BODY],
      [],
    ],
  ]);
});
