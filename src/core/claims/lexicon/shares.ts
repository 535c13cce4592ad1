import { anyOf, beginning, ending, maybe, oneOf } from '../../text/patterns.js';

const SHARE = ending(oneOf('占比?', '比重', '占总?比例', '所占比例'), '((?:(?!占)[^，。；：%])*)');
const SHARE_TAIL = ending('(?:的)?', maybe('比重', '比例', '百分比'), anyOf('约', '为', '是', '达', '达到'));

/** "占一般公共预算支出的": the base, '' when the sentence names none; null when the percentage is no share. */
export function shareBase(lead: string): string | null {
  const found = SHARE.exec(lead);
  return found === null ? null : found[1]!.replace(SHARE_TAIL, '').replace(/的$/, '');
}

/** The words before 占: what has the share. */
export function sharer(lead: string): string {
  return lead.slice(0, lead.lastIndexOf('占'));
}

const EACH = beginning(oneOf('平均', '人均', '户均', '每'));

/** 人均3万元: of one of many. */
export function isAverage(lead: string): boolean {
  return EACH.test(lead);
}
