import { holding, maybe, oneOf } from '../text/patterns.js';

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
