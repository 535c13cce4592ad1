import { holding, maybe, oneOf } from '../../text/patterns.js';

/** How a text calls whose it is. */
const PARTY = { department: '部门', unit: '单位' } as const;

const ACCOUNT = `${maybe('综合', '整体', '收支')}${oneOf('预算', '决算')}`;
const TITLES = (['department', 'unit'] as const).map((level) => [level, holding(`${PARTY[level]}${ACCOUNT}`)] as const);

/** "某某局2024年部门预算", "某某中学单位决算": null for another title. */
export function levelInTitle(title: string): keyof typeof PARTY | null {
  return TITLES.find(([, pattern]) => pattern.test(title))?.[0] ?? null;
}

const SPOKEN = {
  department: new RegExp(oneOf('[本我]部门', `部门${ACCOUNT}`), 'g'),
  unit: new RegExp(oneOf('[本我]单位', `单位${ACCOUNT}`), 'g'),
} as const;

/** How often a text speaks as one of them. */
export function timesOfLevel(text: string, level: keyof typeof PARTY): number {
  return text.match(SPOKEN[level])?.length ?? 0;
}

const MONEY = /\d ?(?:万元|亿元|元)/;

/** A paragraph with amounts. */
export function tellsMoney(paragraph: string): boolean {
  return MONEY.test(paragraph);
}
