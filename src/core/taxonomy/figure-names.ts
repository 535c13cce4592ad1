/**
 * A figure every disclosure has, as its 说明 names it. The words must be understood to the last one: what is left over is
 * another figure.
 */
interface FigureName {
  readonly key: string;
  readonly pattern: RegExp;
}

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
  { key: 'income-total', pattern: /^(?:部门)?(?:收入总计?|总收入|收入总预算|预算总收入|收入总决算)$/ },
  { key: 'expenditure-total', pattern: /^(?:部门)?(?:支出总计?|总支出|支出总预算|预算总支出|支出总决算)$/ },
  { key: 'income', pattern: /^(?:部门)?(?:本年收入|预算收入|收入预算|收入)(?:合计|总计)?$/ },
  { key: 'expenditure', pattern: /^(?:部门)?(?:本年支出|预算支出|支出预算|支出)(?:合计|总计)?$/ },
  { key: 'basic', pattern: new RegExp(`^基本支出${ACCOUNT}$`) },
  { key: 'project', pattern: new RegExp(`^项目支出${ACCOUNT}$`) },
  { key: 'personnel', pattern: /^人员(?:经费|支出)$/ },
  { key: 'public', pattern: /^(?:日常)?公用(?:经费|支出)$/ },
  { key: 'three-public', pattern: /^三公经费(?:预算|决算|支出|财政拨款|总计|总)*$/ },
  { key: 'abroad', pattern: /^因公出国(?:\([^()]*\))?(?:经费|费用?)?(?:支出|预算|决算)*$/ },
  {
    key: 'vehicles',
    pattern: /^公务用车(?:购置)?(?:费)?[及和与](?:运行(?:维护)?|运维|维护)费?(?:用|支出|预算|决算)*$/,
  },
  { key: 'vehicle-purchase', pattern: /^公务用车购置(?:费)?(?:支出|预算|决算)*$/ },
  { key: 'vehicle-operation', pattern: /^公务用车(?:运行(?:维护)?|运维)费?(?:支出|预算|决算)*$/ },
  { key: 'reception', pattern: /^公务接待费?(?:支出|预算|决算)*$/ },
  { key: 'agency-operation', pattern: /^机关运行(?:费|经费)(?:预算|支出|决算)*$/ },
  { key: 'procurement', pattern: /^政府采购(?:预算|支出|决算)*(?:总计?)?$/ },
  { key: 'goods', pattern: /^政府采购货物(?:预算|支出|类)*$/ },
  { key: 'works', pattern: /^政府采购工程(?:预算|支出|类)*$/ },
  { key: 'services', pattern: /^政府采购服务(?:预算|支出|类)*$/ },
  {
    key: 'vehicles-kept',
    pattern: /^(?:单位|部门)?(?:现有|共有|年末|期末|实有)*(?:公务用车|公车|车辆)(?:保有量?|数量|实有数)?$/,
  },
  { key: 'receptions', pattern: /^(?:国内)?公务接待(?:批次)?$/ },
];

export type FigureScope = 'all' | 'general' | 'fiscal' | 'fund' | 'state-capital';

const SCOPES: readonly (readonly [FigureScope, RegExp])[] = [
  ['general', /一般公共(?:服务)?预算(?:当年)?(?:财政)?(?:拨款)?|公共财政预算(?:拨款)?/],
  ['fund', /政府性基金(?:预算)?(?:财政)?(?:拨款)?/],
  ['state-capital', /国有资本经营(?:预算)?(?:财政)?(?:拨款)?/],
  ['fiscal', /财政拨款/],
];

export interface FigureIdentity {
  readonly key: string;
  readonly scope: FigureScope | null;
}

/** What figure a noun names, and of which money when it says so. Null when a word is left over. */
export function figureNamed(noun: string): FigureIdentity | null {
  const bare = noun.replace(/["“”]/g, '');
  const scope = scopeOf(bare);
  const rest = scope === null ? bare : bare.replace(patternOf(scope), '').replace(/^安排的?|^的/, '');
  if (rest === '' || rest === '合计') return scope === null ? null : { key: 'appropriation', scope };
  const found = NAMES.find(({ pattern }) => pattern.test(rest)) ?? NAMES.find(({ pattern }) => pattern.test(bare));
  return found ? { key: found.key, scope } : null;
}

function patternOf(scope: FigureScope): RegExp {
  return SCOPES.find(([name]) => name === scope)![1];
}

/** Of which money a heading speaks. */
export function scopeOf(heading: string): FigureScope | null {
  return SCOPES.find(([, pattern]) => pattern.test(heading))?.[0] ?? null;
}
