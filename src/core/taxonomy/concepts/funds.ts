/** One of the budgets that money comes from, as headings, sentences and tables name it. */
export interface Fund {
  readonly id: string;
  /** In a heading or in a sentence, wherever it stands. */
  readonly words: RegExp;
  /** With what may follow it in the name of a figure: "政府性基金预算财政拨款". */
  readonly named: RegExp;
  readonly name: string;
}

/** 财政拨款 last: the names of the others may hold it. */
export const FUNDS = [
  { id: 'social-insurance', words: /社会保险基金/, named: /社会保险基金(?:预算)?/, name: '社会保险基金' },
  { id: 'fund', words: /政府性基金/, named: /政府性基金(?:预算)?(?:当年|本年)?(?:财政)?(?:拨款)?/, name: '政府性基金' },
  {
    id: 'state-capital',
    words: /国有资本/,
    named: /国有资本经营(?:预算)?(?:当年|本年)?(?:财政)?(?:拨款)?/,
    name: '国有资本经营',
  },
  {
    id: 'general',
    words: /一般公共(?:服务)?预算|公共财政预算/,
    named: /一般公共(?:服务)?预算(?:当年)?(?:财政)?(?:拨款)?|公共财政预算(?:拨款)?/,
    name: '一般公共预算',
  },
  { id: 'fiscal', words: /财政拨款/, named: /财政拨款/, name: '财政拨款' },
] as const satisfies readonly Fund[];

export type FundId = (typeof FUNDS)[number]['id'];
