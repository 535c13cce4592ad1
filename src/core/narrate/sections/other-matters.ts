import { printYuan } from '../../money/print.js';
import { change } from '../prose/change.js';
import { blank, money, say } from '../prose/pieces.js';
import { yearOf } from '../story.js';
import type { SectionWriter } from './section.js';

/**
 * 机关运行经费 where a table prints it. It equals 公用经费 in 行政 and 参公 units only, so that figure is offered in the question and never
 * put into the text (DOMAIN.md, relation 12).
 */
export const agencyOperation: SectionWriter = (story) => {
  const { agencyOperation: amount } = story.book.threePublic;
  const noun = story.words.account === '预算' ? '预算' : '支出';
  if (amount) {
    const changed = change(story, { id: 'agency-operation', amount, reason: 'agency-operation', label: '机关运行经费' });
    return [[say`本部门${yearOf(story)}机关运行经费${noun}${money(amount)}万元`, changed ? ['，', changed] : '', '。']];
  }
  const publicExpense = story.book.basic.public;
  const offer = publicExpense
    ? `基本支出表中公用经费为${printYuan(publicExpense.yuan, { unit: 'ten-thousand-yuan', decimals: 2 })}万元，行政单位和参公单位一般以此为准，其他事业单位没有机关运行经费。`
    : '只有行政单位和参公单位有机关运行经费。';
  return [say`本部门${yearOf(story)}机关运行经费${blank('agency-operation', '机关运行经费情况', `机关运行经费${noun}是多少？${offer}`)}。`];
};

/** 政府采购: the total of 政府采购预算表 where there is one. */
export const procurement: SectionWriter = (story) => {
  const { procurement: amount } = story.book;
  const final = story.words.account === '决算';
  const details = final
    ? '货物、工程、服务各多少，授予中小企业合同金额及其占比是多少？'
    : '货物、工程、服务各多少，面向中小企业预留多少？';
  if (!amount) {
    return [say`本部门${yearOf(story)}政府采购${blank('procurement', '政府采购情况', `政府采购${final ? '支出总额' : '预算'}是多少？${details}`)}。`];
  }
  return [say`本部门${yearOf(story)}政府采购${final ? '支出总额' : '预算'}${money(amount)}万元，其中：${blank('procurement', '货物、工程、服务金额', details)}。`];
};
