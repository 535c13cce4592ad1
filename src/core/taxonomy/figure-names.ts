import { CATEGORIES, FUNDS, PROCUREMENT_CONCEPTS, THREE_PUBLIC_CONCEPTS, type FundId } from './concepts/index.js';
import { memoizeText } from '../text/memoize.js';
import { gather } from '../sheet/gather.js';

/**
 * A figure every disclosure has, as its 说明 names it. The words must be understood to the last one: what is left over is
 * another figure.
 */
interface FigureName {
  /** A concept (taxonomy/concepts), or what is one with the money it is of: income, basic, appropriation. */
  readonly key: string;
  readonly pattern: RegExp;
}

/** Concepts that are one figure whatever money the sentence speaks of. */
const SAID_ALONE: readonly FigureName[] = gather(
  [...CATEGORIES, ...THREE_PUBLIC_CONCEPTS, ...PROCUREMENT_CONCEPTS],
  ({ id, said }) => (said === undefined ? [] : [{ key: id, pattern: said }]),
);

const ACCOUNT = '(?:预算|决算)?';

/** In the order in which they are tried. */
const NAMES: readonly FigureName[] = [
  {
    key: 'total',
    pattern:
      /^(?:部门)?(?:收[、和]?支|收入和支出|收入支出|收入、支出)(?:预算|决算)?(?:总计|总预算|总决算|合计|总|预算总|均)*$/,
  },
  {
    key: 'total',
    pattern: /^(?:部门)?(?:收入总(?:计|预算|决算)?|总收入)[、和与及](?:支出总(?:计|预算|决算)?|总支出)$/,
  },
  { key: 'income-total', pattern: /^(?:部门)?(?:收入总计?|总收入|收入总预算|预算总收入|收入总决算|收入决算总计)$/ },
  {
    key: 'expenditure-total',
    pattern: /^(?:部门)?(?:支出总计?|总支出|支出总预算|预算总支出|支出总决算|支出决算总计)$/,
  },
  { key: 'income', pattern: /^(?:部门)?(?:本年收入|预算收入|收入预算|收入决算(?=合计)|收入)(?:合计|总计)?$/ },
  {
    key: 'expenditure',
    pattern: /^(?:部门)?(?:本年支出|预算支出|支出预算|支出决算(?=合计)|支出收入|支出)(?:合计|总计)?$/,
  },
  { key: 'basic', pattern: new RegExp(`^基本支出${ACCOUNT}$`) },
  { key: 'project', pattern: new RegExp(`^项目支出${ACCOUNT}$`) },
  ...SAID_ALONE,
  {
    key: 'three-public.vehiclesKept',
    pattern: /^(?:单位|部门)?(?:现有|共有|年末|期末|实有)*(?:公务用车|公车|车辆)(?:保有量?|数量|实有数)?$/,
  },
  { key: 'three-public.receptions', pattern: /^(?:国内)?公务接待(?:批次)?$/ },
];

/** The money that the words of a figure's name may say. */
export type FigureScope = Exclude<FundId, 'social-insurance'>;

/** 一般公共预算 first: where a name has several, it is the one that is meant. */
const SCOPES: readonly (readonly [FigureScope, RegExp])[] = (
  ['general', 'fund', 'state-capital', 'fiscal'] as const
).map((scope) => [scope, FUNDS.find(({ id }) => id === scope)!.named]);

interface FigureIdentity {
  readonly key: string;
  readonly scope: FigureScope | null;
}

/** What figure a noun names, and of which money when it says so. Null when a word is left over. */
export const figureNamed = memoizeText((noun): FigureIdentity | null => {
  const bare = noun.replace(/["“”]/g, '');
  const scope = scopeOf(bare);
  const rest = scope === null ? bare : bare.replace(patternOf(scope), '').replace(/^安排的?|^的/, '');
  if (rest === '' || rest === '合计') return scope === null ? null : { key: 'appropriation', scope };
  const found = NAMES.find(({ pattern }) => pattern.test(rest)) ?? NAMES.find(({ pattern }) => pattern.test(bare));
  return found ? { key: found.key, scope } : null;
});

function patternOf(scope: FigureScope): RegExp {
  return SCOPES.find(([name]) => name === scope)![1];
}

/** 政府性基金预算财政拨款年末结转和结余: the money that a name begins with, and the rest of the name. */
export function scopedName(noun: string): { readonly scope: FigureScope; readonly rest: string } | null {
  const scope = scopeOf(noun);
  if (scope === null || noun.search(patternOf(scope)) !== 0) return null;
  return { scope, rest: noun.replace(patternOf(scope), '') };
}

/** Of which money a heading speaks. */
export const scopeOf = memoizeText(
  (heading): FigureScope | null => SCOPES.find(([, pattern]) => pattern.test(heading))?.[0] ?? null,
);
