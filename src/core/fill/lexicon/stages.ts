import { ending, holding, oneOf } from '../../text/patterns.js';

/** Stages of a budget, each with the words that forms and heads of tables use for it. */
const STAGES = {
  年初预算: ['年初', '批复'],
  调整预算: ['调整', '全年', '调增后', '变更'],
} as const;

export type Stage = keyof typeof STAGES;

const NAMES = Object.keys(STAGES) as Stage[];
const BEFORE = '[^，。；：]{0,12}$';

/** 年初预算数为XX, 完成调整预算的XX%: the stage that the clause before a blank names; null where it names none. */
export function stageBefore(before: string): Stage | null {
  return NAMES.find((stage) => ending(oneOf(STAGES[stage]), '(?:部门)?预算', BEFORE).test(before)) ?? null;
}

/** The stage that the heads of a column name; null for a bare 预算数. */
export function stageOfHeads(heads: readonly string[]): Stage | null {
  return NAMES.find((stage) => heads.some((head) => holding(oneOf(STAGES[stage])).test(head))) ?? null;
}
