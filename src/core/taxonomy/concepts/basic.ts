import type { Concept } from './concept.js';

/** The two halves of 基本支出, by economic class (taxonomy/economic-classes). */
export const BASIC = [
  {
    id: 'general-basic.personnel',
    item: 'personnel-total',
    line: /^人员(经费|支出)(合计|小计|总计)$/,
    column: { category: 'personnel' },
    head: /^(其中:?)?人员(经费|支出)/,
    said: /^人员(?:经费|支出)$/,
    name: '人员经费',
    also: ['人员经费合计'],
    alsoColumn: ['人员支出'],
  },
  {
    id: 'general-basic.public',
    item: 'public-total',
    line: /^(日常)?公用(经费|支出)(合计|小计|总计)$/,
    column: { category: 'public' },
    head: /^(其中:?)?(日常)?公用(经费|支出)/,
    said: /^(?:日常)?公用(?:经费|支出)$/,
    name: '公用经费',
    also: ['公用经费合计'],
    alsoColumn: ['公用支出'],
  },
] as const satisfies readonly Concept[];
