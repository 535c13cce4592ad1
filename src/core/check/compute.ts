import type { Disclosure, Table } from '../disclosure/model.js';
import type { OwnRelation } from '../disclosure/own-relation.js';
import type { AppliedSettings, CheckSettings } from '../finding/settings.js';
import type { Told } from '../sheet/told.js';
import { findMisprints } from './across/codes.js';
import { equationsAcross } from './across/index.js';
import { settleCents } from './cents.js';
import { evaluate, type Equation, type Outcome, type Result } from './equation.js';
import { ownEquations } from './own/index.js';
import { comparePrior } from './prior/index.js';
import { appliedIn, rulesOff, tolerating } from './settings.js';
import { equationsWithin } from './within/index.js';
import { gather } from '../sheet/gather.js';

export interface ValidateOptions extends CheckSettings {
  /** Relations of the user's own, beside those of the workbook's sheet 自定义勾稽. */
  readonly rules?: readonly OwnRelation[];
  /** Last year's workbook, or the budget that these final accounts carry out. */
  readonly prior?: Disclosure;
  /** How far the relations within the tables have come, table by table. */
  readonly told?: Told;
}

/** Every relation that the tables allow, computed, and why others could not be. */
export interface Relations {
  readonly misprints: ReturnType<typeof findMisprints>;
  readonly across: ReturnType<typeof equationsAcross>;
  readonly own: ReturnType<typeof ownEquations>;
  readonly beside: ReturnType<typeof comparePrior>;
  /** Between the workbook's own figures, and with those of the other workbook. */
  readonly inside: readonly Result[];
  readonly outside: readonly Result[];
  readonly results: readonly Result[];
  readonly byOutcome: Readonly<Record<Outcome, readonly Result[]>>;
  /** What was checked otherwise than everybody has it; null where nothing was. */
  readonly settings: AppliedSettings | null;
}

export function computeRelations(
  disclosure: Disclosure,
  { rules = [], prior, told, ...settings }: ValidateOptions,
): Relations {
  const misprints = findMisprints(disclosure);
  const across = equationsAcross(disclosure, misprints);
  const own = ownEquations(disclosure, rules);
  const applied = appliedIn(settings, ownIds(own));
  const off = rulesOff(applied ?? {});
  const isOn = ({ rule }: Equation): boolean => !off.has(rule.id);
  const beside = comparePrior(disclosure, prior);
  const within = (table: Table, at: number): ReturnType<typeof equationsWithin> => {
    told?.(at + 1, disclosure.tables.length, null);
    return equationsWithin(table);
  };
  const inside = [
    ...settleCents([...gather(disclosure.tables, within), ...across.equations].filter(isOn).map(evaluate)),
    ...own.equations.filter(isOn).map(evaluate),
  ].map(tolerating(settings));
  const outside = beside.equations.filter(isOn).map(evaluate).map(tolerating(settings));
  const results = [...inside, ...outside];
  return { misprints, across, own, beside, inside, outside, results, byOutcome: sorted(results), settings: applied };
}

function ownIds({ equations, uncomputed }: Relations['own']): ReadonlySet<string> {
  return new Set([...equations.map(({ rule }) => rule.id), ...uncomputed.map(({ rule }) => rule)]);
}

function sorted(results: readonly Result[]): Relations['byOutcome'] {
  const by: Record<Outcome, Result[]> = { 'held': [], 'rounding': [], 'failed': [], 'not-computed': [], 'void': [] };
  for (const result of results) by[result.outcome].push(result);
  return by;
}
