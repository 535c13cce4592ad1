import { anyOf, oneOf, whole } from '../../text/patterns.js';

const AMOUNT_WORDS = anyOf('支出', '预算', '决算', '资金', '经费', '金额', '共', '共计', '的');
const ITSELF = whole(oneOf('本项', '本科目', '该科目', '本款项'), AMOUNT_WORDS);
const POINTED_AT = whole(oneOf('该项', '此项', '上述', '所列', '前述', '该款项'), AMOUNT_WORDS);

/** "本项预算": the 项 itself, also where a reason speaks of other things. */
export function namesItemItself(noun: string): boolean {
  return ITSELF.test(noun);
}

/** "该项", "上述": what was named last. */
export function pointsBack(noun: string): boolean {
  return POINTED_AT.test(noun);
}
