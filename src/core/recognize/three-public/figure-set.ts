import type { Dimensions } from '../../taxonomy/dimensions.js';
import type { FigureSet } from '../../taxonomy/figure-sets.js';
import { gather } from '../../sheet/gather.js';

/** What the heads of a column, or the labels of a row, say together: the deeper overrides. */
export function joinSets(sets: readonly (FigureSet | null)[]): FigureSet | null {
  return sets.reduce((joined, set) => {
    if (joined === null || set === null) return joined ?? set;
    return { year: set.year ?? joined.year, stage: set.stage ?? joined.stage, change: set.change ?? joined.change };
  }, null);
}

export function setKey(set: FigureSet | null): string {
  return set === null ? '' : `${set.year ?? ''}/${set.stage ?? ''}/${set.change ?? ''}`;
}

/**
 * The facets of the sets that one table prints beside each other, in order. A year before the document's is last
 * year's. Where the table prints one stage only, it tells nothing apart; of several figures of last year the one of the
 * document's own stage is 上年数.
 */
export function dimensionsOf(sets: readonly (FigureSet | null)[], documentYear: number | null): Dimensions[] {
  const years = gather(sets, (set) => (typeof set?.year === 'number' ? [set.year] : []));
  const year = documentYear ?? (years.length > 0 ? Math.max(...years) : null);
  const isPrior = (set: FigureSet | null): boolean =>
    set?.year === 'prior' || (typeof set?.year === 'number' && year !== null && set.year < year);
  const stagesOf = (prior: boolean) =>
    new Set(gather(sets, (set) => (set?.stage && isPrior(set) === prior ? [set.stage] : [])));
  const [own, before] = [stagesOf(false), stagesOf(true)];
  const main = own.has('final') || (own.size === 0 && before.has('final')) ? 'final' : 'budget';
  return sets.map((set) => {
    if (set?.change) return { change: set.change };
    const prior = isPrior(set);
    const told = set?.stage && (prior ? before.size > 1 && set.stage !== main : own.size > 1);
    return { ...(prior ? { year: 'prior' as const } : {}), ...(told ? { stage: set.stage } : {}) };
  });
}
