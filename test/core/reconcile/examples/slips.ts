import { budgetOf, finalOf } from '../sample.js';
import { slip, type TextExample } from './example.js';

const OWNERS = [
  '本部门收入预算20.00万元。',
  '本部门支出预算20.00万元。',
  '本部门基本支出12.00万元。',
  '本部门项目支出8.00万元。',
];

const PARTS = ['一、主要职责', '二、收支预算情况', '三、“三公”经费情况', '四、名词解释'];
const CHAPTERS = PARTS.flatMap((part) => [part, '按有关规定公开。']);

/** A text with its contents. */
function withContents(chapters: readonly string[], entries: readonly string[] = PARTS): string {
  return ['某某县水利局2024年部门预算说明', '目录', ...entries, '', ...chapters].join('\n');
}

const WHOLE = [
  ...[
    '二、主要职责',
    '管理水利。',
    '三、收入预算情况',
    '无。',
    '四、一般公共预算情况',
    '无。',
    '五、“三公”经费',
    '无。',
  ],
  ...[
    '六、机关运行经费',
    '无。',
    '七、政府采购',
    '无。',
    '八、国有资产',
    '无。',
    '九、绩效',
    '无。',
    '十、名词解释',
    '无。',
  ],
];

/** What is left of a form or slipped in drafting. */
export const SLIPS: Readonly<Record<string, TextExample>> = {
  'form.alternative': slip(budgetOf('支出预算比上年增加5.00万元。'), ['增加', '增加（减少）'], 'warning 增加（减少）'),
  'form.blank': slip(budgetOf('共召开会议3次。'), ['3次', 'XX次'], 'warning XX'),
  'form.hint': slip(
    budgetOf('本部门的主要职责（见三定方案）。'),
    ['见三定方案', '请简要说明主要职责'],
    'warning （请简要说明主要职责）',
  ),
  'reason.missing': slip(
    budgetOf('支出预算比上年增加5.00万元，主要原因是人员增加。'),
    ['主要原因是人员增加。', '主要原因是。'],
    'warning 主要原因是。',
  ),
  'punctuation.doubled': slip(budgetOf('收入预算20.00万元，与上年持平。'), ['，', '，，'], 'notice ，，', {
    expected: '，',
  }),
  'punctuation.missing': slip(
    budgetOf('收入预算20.00万元，全部为一般公共预算拨款收入，与上年持平。', '二、其他'),
    ['与上年持平。', '与上年持平'],
    'notice 平',
  ),
  'punctuation.unpaired': slip(budgetOf('因公出国（境）费由外事部门统一安排。'), ['（境）', '（境'], 'notice （'),
  'figure.point': slip(budgetOf('收入预算1216.50万元。'), ['1216.50', '1216.'], 'warning 1216.'),
  'list.skips': slip(
    budgetOf('1.收入预算20.00万元。', '2.支出预算20.00万元。', '3.基本支出12.00万元。'),
    ['3.基本', '4.基本'],
    'warning 4.',
  ),
  'year.cut': slip(budgetOf('2024年收入预算20.00万元。'), ['2024年收', '202年收'], 'warning 202年'),
  'list.style': slip(budgetOf('二、收入情况', '收入预算20.00万元。', '三、支出情况'), ['三、', '3.'], 'notice 3.'),
  'subject.name': slip(
    budgetOf('农林水支出（213类）水利（03款）防汛（14项）支出20.00万元。'),
    ['防汛（14项）', '抗旱（14项）'],
    'notice 抗旱',
    { expected: '防汛' },
  ),
  'subject.code': slip(budgetOf('防汛（2130314）支出20.00万元。'), ['2130314', '213014'], 'warning 213014', {
    expected: '2130314',
  }),
  'subject.stale': slip(
    budgetOf('卫生健康支出（类）20.00万元。'),
    ['卫生健康支出', '医疗卫生与计划生育支出'],
    'notice 医疗卫生与计划生育支出',
    { expected: '卫生健康支出' },
  ),
  'personal.mobile': slip(budgetOf('监督电话：0000-1234567。'), ['0000-1234567', '13800000000'], 'warning 138****0000'),
  'personal.contact': slip(budgetOf('联系人：办公室。'), ['办公室', '张某某'], 'warning 张**'),
  'name.owner': slip(
    budgetOf(...OWNERS, '本部门公务接待费1.00万元。'),
    ['本部门公务接待费', '本单位公务接待费'],
    'notice 本单位',
    { expected: '本部门' },
  ),
  'subject.level': slip(
    budgetOf('农林水支出（类）水利（款）防汛（项）20.00万元。'),
    ['水利（款）', '水利（类）'],
    'warning 水利（类）',
    { expected: '水利（款）' },
  ),
  'subject.parent': slip(
    budgetOf('农林水支出（类）水利（款）20.00万元。'),
    ['农林水支出', '教育支出'],
    'warning 水利（款）',
  ),
  'name.level': slip(
    ['某某县第一中学2024年单位预算说明', '一、资产', '2024年单位预算安排购置车辆0辆。'].join('\n'),
    ['2024年单位预算安排', '2024年部门预算安排'],
    'warning 2024年部门预算',
    { expected: '2024年单位预算' },
  ),
  'name.stage': slip(
    budgetOf('二、收入预算情况', '无。', '三、支出预算情况', '无。', '四、经费预算情况说明', '无。'),
    ['经费预算情况说明', '经费决算情况说明'],
    'warning 四、经费决算情况说明',
  ),
  'name.class': slip(
    budgetOf('本单位为公益一类事业单位。', '另按规定公开。', '本单位为公益一类事业单位，无机关运行经费。'),
    ['公益一类事业单位，', '公益二类事业单位，'],
    'warning 公益二类',
  ),
  'glossary.three-public': slip(
    budgetOf('“三公”经费：指因公出国（境）费、公务用车购置及运行费和公务接待费。'),
    ['公务接待费', '培训费'],
    'warning 培训费',
  ),
  'chapter.money': slip(
    budgetOf(
      '二、政府性基金预算支出情况',
      '本部门没有政府性基金预算支出。',
      '三、国有资本经营预算支出情况',
      '本部门没有国有资本经营预算支出。',
    ),
    ['没有政府性基金预算', '没有国有资本经营预算'],
    'warning 本部门没有国有资本经营预算支出。',
    { expected: '政府性基金' },
  ),
  'chapter.table': slip(
    budgetOf(
      '二、政府性基金预算支出情况',
      '本部门没有政府性基金预算支出，《政府性基金预算支出表》为空表。',
      '三、国有资本经营预算支出情况',
      '本部门没有国有资本经营预算支出。',
    ),
    ['《政府性基金', '《国有资本经营'],
    'warning 《国有资本经营预算支出表》',
  ),
  'table.twice': slip(
    budgetOf('1.收支预算总表', '2.部门收入总表', '3.部门支出总表', '4.政府性基金预算支出表'),
    ['4.政府性基金预算支出表', '4.部门收入总表'],
    'warning 4.部门收入总表',
  ),
  'name.place-level': slip(
    budgetOf('财政拨款收入：指县级财政当年拨付的资金。'),
    ['县级财政', '市级财政'],
    'warning 市级财政当年拨付',
  ),
  'name.part-value': slip(budgetOf('单位价值50万元以上通用设备1台。'), ['单位价值', '部门价值'], 'warning 部门价值', {
    expected: '单位价值',
  }),
  'name.other': slip(
    budgetOf('截至2023年12月31日，县水利局资产总额20.00万元。'),
    ['县水利局资产', '县教育局资产'],
    'warning 县教育局',
  ),
  'name.department': slip(
    budgetOf(
      '部门：甲乙县水务服务中心',
      '收入。',
      '部门：甲乙县水务服务中心',
      '支出。',
      '部门：甲乙县水务服务中心',
      '',
    ),
    ['支出。\n部门：甲乙县水务服务中心', '支出。\n部门：甲乙县水务服务中兴'],
    'warning 甲乙县水务服务中兴',
    { expected: '甲乙县水务服务中心' },
  ),
  'word.twice': slip(budgetOf('项目支出用于水库加固。'), ['项目支出', '项目项目支出'], 'notice 项目项目'),
  'word.opposed': slip(budgetOf('项目支出60.00万元，与上年持平。'), ['上年持平', '上年增加持平'], 'warning 增加持平'),
  'word.misspelt': slip(budgetOf('二、财政拨款收入：指县级财政拨付的资金。'), ['拨款', '拔款'], 'warning 拔款', {
    expected: '拨款',
  }),
  'sentence.unfinished': slip(budgetOf('资金主要用于渠道清淤和堤防加固。'), ['堤防加固', ''], 'warning 和'),
  'sentence.twice': slip(
    budgetOf('本部门无上年结转的资金。', '', '另行公开绩效目标表。'),
    ['资金。', '资金。本部门无上年结转的资金。'],
    'warning 本部门无上年结转的资金。',
  ),
  'date.impossible': slip(
    budgetOf('截至2023年9月30日，在职人员12人。'),
    ['9月30日', '9月31日'],
    'warning 2023年9月31日',
  ),
  'name.twice': slip(
    budgetOf('预算单位包括局本级、甲乙河道管理站和甲乙信息中心。'),
    ['信息中心', '河道管理站'],
    'warning 甲乙河道管理站',
  ),
  'chapter.missing': slip(budgetOf(...WHOLE), ['政府采购', '其他'], 'warning 某某县水利局2024年部门预算说明'),
  'count.missing': slip(
    finalOf(...WHOLE, '十一、接待', '公务接待费3.00万元，接待20批次、160人次。'),
    ['20批次、160人次', '各方来宾'],
    'warning 3.00万元',
  ),
  'chapter.twice': slip(
    budgetOf('二、公务接待', '按规定从严控制公务接待。', '三、政府采购情况', '本部门没有政府采购项目安排。'),
    ['二、公务接待', '二、政府采购情况'],
    'warning 三、政府采购情况',
  ),
  'chapter.empty': slip(
    budgetOf('2024年收入预算20.00万元。', '二、政府采购情况', '无。', '三、国有资产情况', '无。'),
    ['采购情况\n无。', '采购情况'],
    'warning 二、政府采购情况',
  ),
  'list.doubled': slip(
    budgetOf('2024年收入预算20.00万元。', '二、政府采购情况', '无。', '三、国有资产情况', '无。'),
    ['三、国有', '二、国有'],
    'warning 二、',
  ),
  'contents.differs': slip(withContents(CHAPTERS), ['二、收支预算情况', '二、收支总体情况'], 'notice 二、收支总体情况'),
  'contents.missing': slip(
    withContents(CHAPTERS),
    ['四、名词解释\n\n', '四、名词解释\n五、政府采购情况\n\n'],
    'warning 五、政府采购情况',
  ),
  'contents.lacks': slip(
    withContents([...CHAPTERS, '五、绩效情况', '按有关规定公开。'], [...PARTS, '五、绩效情况']),
    ['四、名词解释\n五、绩效情况\n\n', '四、名词解释\n\n'],
    'warning 五、绩效情况',
  ),
  'contents.order': slip(
    withContents(CHAPTERS),
    ['二、收支预算情况\n三、“三公”经费情况', '二、“三公”经费情况\n三、收支预算情况'],
    'notice 三、收支预算情况',
  ),
  'announced.empty': slip(
    budgetOf('本部门没有安排公务接待费。', '公务用车运行费3.00万元。'),
    ['公务用车运行费', '公务接待费'],
    'warning 没有安排公务接待费',
  ),
  'announced.attachment': slip(
    budgetOf('绩效目标详见附件1。', '附件1 绩效目标表'),
    ['详见附件1', '详见附件2'],
    'notice 详见附件2',
  ),
  'announced.picture': {
    sound: budgetOf('图1 收入结构', '图2 支出结构'),
    wrong: budgetOf('图1 收入结构', '图2 支出结构'),
    options: { pictures: 2 },
    wrongOptions: { pictures: 1 },
    finds: 'warning 图1 收入结构',
  },
  'text.embedded': {
    sound: budgetOf('收入预算20.00万元。'),
    wrong: budgetOf('收入预算20.00万元。'),
    options: { embedded: 0 },
    wrongOptions: { embedded: 1 },
    finds: 'warning 某某县水利局2024年部门预算说明',
  },
  'text.unread': {
    sound: budgetOf('收入预算20.00万元。'),
    wrong: budgetOf('收入预算20.00万元。'),
    options: { unread: [] },
    wrongOptions: { unread: [{ pages: '第3–4页', why: 'scanned' }] },
    finds: 'warning 某某县水利局2024年部门预算说明',
  },
};
