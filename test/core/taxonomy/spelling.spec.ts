import { deepEqual } from 'node:assert/strict';
import { isMisspelt } from '../../../src/core/taxonomy/subjects/spelling.js';

const pairs = (...all: readonly (readonly [printed: string, listed: string])[]): boolean[] =>
  all.map(([printed, listed]) => isMisspelt(printed, listed));

describe('the name of a 科目, misspelt', () => {
  it('has one other character, wherever', () =>
    deepEqual(
      pairs(
        ['公务接侍费', '公务接待费'],
        ['机关事业单位基本养老保险激费支出', '机关事业单位基本养老保险缴费支出'],
        ['办工费', '办公费'],
        ['行证运行', '行政运行'],
      ),
      [true, true, true, true],
    ));

  it('has two characters swapped, one twice, or two wrong in a long name', () =>
    deepEqual(
      pairs(
        ['住房金公积', '住房公积金'],
        ['住房积公金', '住房公积金'],
        ['住房公积积金', '住房公积金'],
        ['机关事业単位基本养老保险激费', '机关事业单位基本养老保险缴费'],
      ),
      [false, true, true, true],
    ));

  it('is no other spelling: 支出, brackets, spaces, 和 and 与, 其他 and 其它, 帐 and 账', () =>
    deepEqual(
      pairs(
        ['住房公积金支出', '住房公积金'],
        ['维修（护）费', '维修费'],
        ['住 房 公 积 金', '住房公积金'],
        ['商品与服务支出', '商品和服务支出'],
        ['其它工资福利支出', '其他工资福利支出'],
      ),
      [false, false, false, false, false],
    ));

  it('is no abbreviation and no longer name', () =>
    deepEqual(
      pairs(
        ['养老保险缴费', '机关事业单位基本养老保险缴费'],
        ['其他交通费', '其他交通费用'],
        ['公务用车运行费', '公务用车运行维护费'],
        ['住房公积基金', '住房公积金'],
      ),
      [false, false, false, false],
    ));

  it('is no name with another word, as names are changed over the years', () =>
    deepEqual(
      pairs(
        ['国土资源规划及管理', '自然资源规划及管理'],
        ['职业技能鉴定补贴', '职业技能评价补贴'],
        ['社会组织管理', '民间组织管理'],
        ['法制建设', '法治建设'],
        ['突发公共卫生事件应急处理', '突发公共卫生事件应急处置'],
      ),
      [false, false, false, false, false],
    ));

  it('is no name too short to tell', () => deepEqual(pairs(['水费', '电费'], ['油费', '电费']), [false, false]));
});
