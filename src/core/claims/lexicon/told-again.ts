import { anyOf, beginning, maybe, oneOf, whole } from '../../text/patterns.js';

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

const SUMS_UP = whole(
  maybe('以上', '上述', '前述', '此处', '其中', '涉及'),
  maybe('[两二三四五六七八]项', '各项', '这[笔些项]', '该项'),
  maybe('资金', '经费', '支出', '收入', '金额', '预算'),
  maybe('合计', '共计', '总计', '小计', '共', '总额', '之和'),
);

/** "合计", "以上", "两项合计", "此处", nothing at all: no name of its own, what was told before. */
export function sumsUp(noun: string): boolean {
  return SUMS_UP.test(noun);
}

const SAYS_SAME = beginning(
  '[，；（]?[^，。；：\\d]{0,14}',
  oneOf('持平', '相同', '一致', '相等', '等于', '未变', '不变', '无增减', '无变化', '没有变化', '零增长', '相当'),
);

/** "，两年金额相同", "，与上年持平": right behind a figure. */
export function saysSame(behind: string): boolean {
  return SAYS_SAME.test(behind);
}
