import { SOURCES, type Concept } from './concepts/index.js';
import type { DocumentType } from './table-kind.js';
import { gather } from '../sheet/gather.js';

/** A word that the 名词解释 of a disclosure explains. Our own wording after 政府收支分类科目 and 财预〔2016〕143号. */
export interface Term {
  readonly name: string;
  readonly meaning: string;
  /** Kind of document that uses the word; both where it is absent. */
  readonly type?: DocumentType;
  /** Explained only where the figure of this id has an amount, or a 项 of this name is printed. */
  readonly where?: { readonly figure: string } | { readonly item: string };
}

export const GLOSSARY: readonly Term[] = [
  { name: '财政拨款', meaning: '同级财政当年拨付的资金，分一般公共预算、政府性基金预算和国有资本经营预算三部分' },
  {
    name: '一般公共预算',
    meaning: '以税收为主体的财政收入，安排用于保障和改善民生、维持国家机构正常运转等方面的收支预算',
  },
  {
    name: '政府性基金预算',
    meaning:
      '依照法律、行政法规的规定，在一定期限内向特定对象征收、收取或者以其他方式筹集的资金，专项用于特定公共事业发展的收支预算',
    where: { figure: 'fund' },
  },
  { name: '国有资本经营预算', meaning: '对国有资本收益作出支出安排的收支预算', where: { figure: 'state-capital' } },
  ...gather(SOURCES, termsOf),
  {
    name: '上年结转',
    meaning: '以前年度安排、尚未执行完毕，结转到本年按原规定用途继续使用的资金',
    type: 'budget',
    where: { figure: 'carryover' },
  },
  {
    name: '年初结转和结余',
    meaning: '以前年度尚未完成、结转到本年按规定继续使用的资金，以及以前年度形成的结余',
    type: 'final-accounts',
  },
  {
    name: '年末结转和结余',
    meaning: '本年或者以前年度安排、因客观条件变化未能按计划执行，结转到以后年度继续使用的资金，以及年末的结余',
    type: 'final-accounts',
  },
  { name: '基本支出', meaning: '为保障机构正常运转、完成日常工作任务发生的支出，包括人员经费和公用经费' },
  { name: '项目支出', meaning: '在基本支出之外，为完成特定的工作任务或者事业发展目标发生的支出' },
  { name: '人员经费', meaning: '基本支出中用于工资福利支出和对个人和家庭的补助的部分' },
  { name: '公用经费', meaning: '基本支出中用于商品和服务支出、资本性支出等维持日常运转的部分' },
  { name: '“三公”经费', meaning: '用财政拨款安排的因公出国（境）费、公务用车购置及运行维护费和公务接待费' },
  {
    name: '机关运行经费',
    meaning:
      '行政单位和参照公务员法管理的事业单位用财政拨款基本支出安排的公用经费，包括办公费、印刷费、邮电费、差旅费、会议费、维修费、水电费、物业管理费、公务用车运行维护费等',
  },
  {
    name: '政府采购',
    meaning: '国家机关、事业单位和团体组织使用财政性资金采购货物、工程和服务的行为',
    where: { figure: 'procurement' },
  },
  { name: '行政运行', meaning: '行政单位（包括参照公务员法管理的事业单位）的基本支出', where: { item: '行政运行' } },
  {
    name: '机关事业单位基本养老保险缴费支出',
    meaning: '机关事业单位实施养老保险制度，由单位缴纳的基本养老保险费',
    where: { item: '机关事业单位基本养老保险缴费支出' },
  },
  {
    name: '机关事业单位职业年金缴费支出',
    meaning: '机关事业单位实施养老保险制度，由单位实际缴纳的职业年金',
    where: { item: '机关事业单位职业年金缴费支出' },
  },
  {
    name: '行政单位医疗',
    meaning: '财政安排的行政单位基本医疗保险缴费经费，以及按规定开支的公费医疗经费',
    where: { item: '行政单位医疗' },
  },
  {
    name: '事业单位医疗',
    meaning: '财政安排的事业单位基本医疗保险缴费经费，以及按规定开支的公费医疗经费',
    where: { item: '事业单位医疗' },
  },
  { name: '公务员医疗补助', meaning: '财政安排的公务员医疗补助经费', where: { item: '公务员医疗补助' } },
  { name: '住房公积金', meaning: '按规定比例由单位为在职职工缴存的长期住房储金', where: { item: '住房公积金' } },
];

/** A source of income by the name that each kind of document gives it. */
function termsOf({ id, name, inBudget, meaning }: Concept): Term[] {
  if (meaning === undefined) return [];
  const where = { figure: id };
  return inBudget === undefined
    ? [{ name, meaning, where }]
    : [
        { name: inBudget, meaning, type: 'budget', where },
        { name, meaning, type: 'final-accounts', where },
      ];
}
