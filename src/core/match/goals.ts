import type { Lookup } from '../figures/lookup.js';
import type { Statement } from '../claims/index.js';
import { goalsOf } from '../claims/lexicon/references.js';
import type { Target } from './binding.js';

/** What goals of performance extend to: the figures of all expenditure, or of all projects, the likeliest first. */
const EXTENT = {
  all: ['expenditure', 'summary', 'income', 'summary.expenditure', 'fiscal-summary.expenditure', 'general-expenditure'],
  projects: ['projects', 'general-expenditure.project', 'expenditure.project'],
} as const;

/** What 绩效目标 extend to: of all expenditure or of all projects, but of which tables nobody says. */
export function goalsFigure(lookup: Lookup, noun: string, counted: Statement | null): Target | null {
  const of = goalsOf(noun === '涉及' && counted ? whatIsCounted(counted, lookup) : noun);
  const [figure, ...others] = (of === null ? [] : EXTENT[of]).flatMap((id) => lookup.concept(id) ?? []);
  return figure ? { figure, others, doubt: '口径可能不同' } : null;
}

/** "整体绩效目标1个，涉及金额…", "项目4个，涉及金额…": of all of them only where the tables have as many. */
function whatIsCounted({ noun, amount }: Statement, lookup: Lookup): string {
  const isAll = noun.includes('整体') || amount?.value?.eq(lookup.lines('projects').length) === true;
  return isAll ? `${noun}涉及` : '';
}
