import { maybe, oneOf, whole } from '../../text/patterns.js';

const GOES_ON: readonly string[] = ['', '累计'];

/** "团组2个，累计9人次": goes on with what was told right before. */
export function goesOnCounting(noun: string): boolean {
  return GOES_ON.includes(noun);
}

const WORTH = whole(maybe('账面', '资产'), oneOf('价值', '原值', '净值'));

/** 价值: the money of what was counted before. */
export function namesWorth(noun: string): boolean {
  return WORTH.test(noun);
}

const OF_THING = oneOf('支出', '费', '费用', '经费', '经费支出', '费支出');

/** 公务接待费 is the money of 公务接待. */
export function isMoneyOf(noun: string, thing: string): boolean {
  return noun.startsWith(thing) && whole(OF_THING).test(noun.slice(thing.length));
}
