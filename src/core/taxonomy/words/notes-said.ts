import { holding, maybe, oneOf } from '../../text/patterns.js';

/** Behind 无 these make another word: 无障碍, 无人机, 无房. */
const NO_DENIAL = '障人房形线偿';

const NOTHING = holding(
  `${oneOf('部门', '单位', '[本此该]表', '[我本]局')}.{0,12}`,
  oneOf('没有', `无(?![${NO_DENIAL}])`, '未安排', '未发生', '不涉及', '不存在', '为空'),
  '.{2}',
);

/** "本单位2024年没有政府性基金预算…": a sentence alone in its row that tells of a table why nothing stands in it. */
export function tellsOfNothing(text: string): boolean {
  return NOTHING.test(text);
}

const REASON = holding(oneOf('原因', `主要${oneOf('是', '系', '由于')}`));
const ADJUSTED = holding(oneOf('全年', `调整${maybe('后')}${maybe('的')}`), '预算');

/** True when a note below a table gives the reason of a change. */
export function saysReason(note: string): boolean {
  return REASON.test(note);
}

/** True when a note says that the 预算数 of final accounts is the adjusted one. */
export function saysAdjustedBudget(note: string): boolean {
  return ADJUSTED.test(note);
}
