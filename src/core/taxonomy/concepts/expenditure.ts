import type { Concept } from './concept.js';

/** Natures of expenditure, in the order in which a 说明 tells them. */
export const EXPENDITURE = [
  {
    id: 'expenditure.basic',
    item: 'basic-expenditure',
    line: /^(基本支出|人员经费[和及、](日常)?公用经费支出)/,
    column: { nature: 'basic' },
    head: /^(其中:?)?基本支出/,
    name: '基本支出',
  },
  {
    id: 'expenditure.project',
    item: 'project-expenditure',
    line: /^(项目支出|专项业务(经费|费)(支出|$))/,
    column: { nature: 'project' },
    head: /^(其中:?)?(项目支出|专项业务(经费|费)(支出|$))/,
    name: '项目支出',
  },
  {
    id: 'expenditure.superior',
    item: 'superior-expenditure',
    line: /(上缴|上解)上级/,
    column: { nature: 'superior' },
    head: /(上缴|上解)上级/,
    tried: 8,
    said: /^上缴上级(?:单位)?(?:支出)?$/,
    name: '上缴上级支出',
  },
  {
    id: 'expenditure.operating',
    item: 'operating-expenditure',
    line: /经营支出/,
    column: { nature: 'operating' },
    head: /经营(性)?支出/,
    said: /^(?:事业单位)?经营支出$/,
    name: '经营支出',
  },
  {
    id: 'expenditure.affiliated',
    item: 'affiliated-expenditure',
    line: /对(附属|下级)单位/,
    column: { nature: 'affiliated' },
    head: /对(附属|下级)单位/,
    tried: 8,
    said: /^对?附属单位补助(?:支出)?$/,
    name: '对附属单位补助支出',
  },
] as const satisfies readonly Concept[];

/** What is left at the end of the year: no expenditure of it. */
export const CARRIED_ON = [
  {
    id: 'surplus',
    item: 'surplus-distribution',
    line: /结余分配/,
    tried: 2,
    said: /^结余分配$/,
    name: '结余分配',
  },
  {
    id: 'closing',
    item: 'closing-carryover',
    line: /(结转|结余)/,
    tried: 4,
    said: /^(?:结转下年|年末(?:财政拨款)?结转(?:[和及、]?结余)?)(?:支出)?$/,
    name: '年末结转和结余',
    inBudget: '结转下年',
  },
] as const satisfies readonly Concept[];
