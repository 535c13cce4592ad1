import type { Disclosure } from '../../disclosure/model.js';
import type { Exposure, ExposureKind, HiddenAmounts } from '../../disclosure/screening.js';
import type { Finding } from '../../finding/finding.js';
import type { Severity } from '../../taxonomy/severity.js';

const SEVERITY: Readonly<Record<ExposureKind, Severity>> = {
  'id-card': 'error',
  'bank-card': 'error',
  'mobile': 'error',
  'contact': 'warning',
  'leftover': 'warning',
};
/** Of a hidden sheet's amounts, this many are named. */
const MOST_CELLS = 20;

/** Personal data and leftovers, one finding a sheet and kind; amounts in hidden places, one a sheet and place. */
export function screeningFindings(disclosure: Disclosure): Finding[] {
  const { exposures, hiddenAmounts } = disclosure.screening ?? { exposures: [], hiddenAmounts: [] };
  return [
    ...bySheetAndKind(exposures).map(exposureFinding),
    ...hiddenAmounts.filter((hidden) => !isEarlierYear(hidden, disclosure)).map(hiddenFinding),
  ];
}

function bySheetAndKind(exposures: readonly Exposure[]): Exposure[][] {
  const groups = new Map<string, Exposure[]>();
  for (const exposure of exposures) {
    const key = `${exposure.kind}/${exposure.cell.sheet}`;
    const group = groups.get(key);
    if (group) group.push(exposure);
    else groups.set(key, [exposure]);
  }
  return [...groups.values()];
}

function exposureFinding(group: readonly Exposure[]): Finding {
  const first = group[0]!;
  return {
    rule: `sensitive.${first.kind}`,
    severity: SEVERITY[first.kind],
    category: 'sensitive',
    said: { type: 'exposure', kind: first.kind, text: first.text, cell: first.cell, of: group.length },
    cells: group.map((exposure) => exposure.cell),
  };
}

/** A hidden copy of an earlier year's tables has been public since. */
function isEarlierYear({ place, sheet }: HiddenAmounts, { tables, document }: Disclosure): boolean {
  if (place !== 'sheet' || document.year === null) return false;
  const copies = tables.filter((table) => table.sheet === sheet);
  return (
    copies.length > 0 &&
    copies.every(({ years = [] }) => years.length > 0 && years.every(({ year }) => year < document.year!))
  );
}

function hiddenFinding(hidden: HiddenAmounts): Finding {
  return {
    rule: `cell.hidden-${hidden.place}`,
    severity: 'warning',
    category: 'format',
    said: { type: 'cell.hidden', place: hidden.place, sheet: hidden.sheet, of: hidden.cells.length },
    cells: hidden.cells.slice(0, MOST_CELLS),
  };
}
