import { finalOf } from '../sample.js';
import { holdRows } from './told.js';

describe('a number beside what it is nothing without', () => {
  const abroad = (groups: string, persons: string, money: string): string[] => [
    '二、“三公”经费支出决算情况',
    `因公出国（境）费支出${money}万元。全年因公出国（境）团组${groups}个，累计${persons}人次。`,
  ];
  const foreign = (visits: string, guests: string, money: string): string =>
    `外事接待${visits}批次，${guests}人，共计支出${money}万元。公用经费7.50万元。`;
  holdRows(
    [
      ['is nothing as well', [foreign('0', '0', '0')], []],
      ['is something without money', [foreign('0', '4', '0.00')], ['warning count.money 4人']],
      ['is nothing for money', [foreign('0', '4', '3.25')], ['warning count.money 0批次']],
      ['is the worth of cars', ['车辆0辆，价值3.20万元。'], ['warning count.money 0辆']],
      ['is what was bought', ['更新防汛用车增加2辆，金额0.00万元。'], ['warning count.money 2辆']],
      ['is money of a name of its own', ['车辆0辆，公务用车租赁费3.20万元。'], []],
      ['is money of another sentence', ['车辆0辆。价值3.20万元的房屋一处。'], []],
      ['is some thousand 元 in whole 万元', ['外事接待1批次，4人，共计支出0万元。公用经费7万元，人员经费20万元。'], []],
      ['is 团组 without persons', abroad('2', '0', '5.20'), ['warning count.money 0人次']],
      ['is persons without a 团组', abroad('0', '3', '0.00'), ['warning count.money 3人次']],
      ['is persons in a 团组 of others, for money', abroad('0', '1', '5.20'), []],
    ],
    finalOf,
  );
});
