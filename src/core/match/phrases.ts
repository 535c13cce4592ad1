import type { Lookup } from '../figures/lookup.js';
import type { NamedFigure } from '../figures/named.js';
import type { Statement } from '../claims/index.js';
import type { Target } from './binding.js';

/** What 基本支出 and 项目支出 are for, told in the place of their names. */
const DEFINED: readonly (readonly [name: string, words: RegExp])[] = [
  ['支出构成.基本支出', /正常(?:运转|运行|履职).*支出$/],
  ['支出构成.项目支出', /特定.*(?:任务|目标).*支出$/],
];

/** "用于保障机构正常运转的日常支出". */
export function definedFigure(lookup: Lookup, noun: string): NamedFigure | null {
  const name = DEFINED.find(([, words]) => words.test(noun))?.[0];
  return name === undefined ? null : lookup.figure(name);
}

const GOALS: readonly { readonly words: RegExp; readonly of: readonly string[] }[] = [
  {
    words: /^(?:编制|实行|设置|填报|预算绩效管理)*(?:部门|单位)?整体(?:支出|预算)?绩效(?:目标)?(?:共?涉及)?$/,
    of: ['支出合计', '收支总计', '收入合计', '支出总计', '财政拨款支出总计', '一般公共预算支出'],
  },
  {
    words: /^(?:财政拨款)?项目(?:支出)?(?:绩效目标)?共?涉及$/,
    of: ['项目合计', '一般公共预算项目支出', '支出构成.项目支出'],
  },
];

/** What 绩效目标 extend to: of all expenditure or of all projects, but of which tables nobody says. */
export function goalsFigure(lookup: Lookup, noun: string, counted: Statement | null): Target | null {
  const names =
    GOALS.find(({ words }) => words.test(noun === '涉及' && counted ? whatIsCounted(counted, lookup) : noun))?.of ?? [];
  const [figure, ...others] = names.flatMap((name) => lookup.figure(name) ?? []);
  return figure ? { figure, others, doubt: '口径可能不同' } : null;
}

/** "整体绩效目标1个，涉及金额…", "项目4个，涉及金额…": of all of them only where the tables have as many. */
function whatIsCounted({ noun, amount }: Statement, lookup: Lookup): string {
  const isAll = /整体/.test(noun) || amount?.value?.eq(lookup.list('项目').length) === true;
  return isAll ? `${noun}涉及` : '';
}
