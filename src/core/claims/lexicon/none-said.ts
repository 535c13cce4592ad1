import { beginning, holding, maybe, oneOf } from '../../text/patterns.js';

const NOT = oneOf('未', '没有', '无', '不');
const DONE = oneOf(
  '安排',
  '编列',
  '列入',
  '列',
  '立项',
  '发生',
  '组织',
  '编制',
  '产生',
  '涉及',
  '购置',
  '使用',
  '纳入',
);

const NONE = beginning(
  '[，；（。]?',
  maybe(String.raw`20\d\d年度?`, '全年', '本年度?', '当年', '本部门', '本单位', '两年', '均'),
  '[^，。；：\\d]{0,12}',
  oneOf(`${NOT}${maybe('再', '有')}${DONE}`, '没有此项', '无此项', '无此类'),
);

/** "，未安排", "，本年没有发生": right behind a figure of nothing. */
export function saysNone(behind: string): boolean {
  return NONE.test(behind);
}

const BEFORE = oneOf('年初', '上年度?', '去年', '往年', '预算', String.raw`20\d\d年度?`);
const NONE_BEFORE = holding(
  oneOf(
    `${BEFORE}(?:均|也|同期)?(?:${NOT}${maybe('有')}${DONE}|无|没有)`,
    [`${NOT}列${maybe('入')}年初预算`, '无年初预算', '无同期基数', '无基数', '无可比', '不可比'],
    ['(?:新增|新设)(?:支出|科目|项目|预算|事项)', '预算未列', '未列预算'],
  ),
);

/** "，因年初未安排", "，上年无此项", "，为新增支出": of what was budgeted, or was before. */
export function saysNoneBefore(behind: string): boolean {
  return NONE_BEFORE.test(behind);
}
