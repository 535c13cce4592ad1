import type { Disclosure } from '../../disclosure/model.js';
import type { Misprint } from '../across/codes.js';
import type { Finding } from '../../finding/finding.js';
import type { Result } from '../equation.js';
import { amountFindings } from './amounts.js';
import { calculationFindings } from './calculation.js';
import { cellFindings } from './cells.js';
import { changeFindings } from './change.js';
import { completionFindings } from './completion.js';
import { identityFindings, levelFindings } from './identity.js';
import { misprintFinding } from './misprints.js';
import { noteFindings } from './notes.js';
import { remainFindings } from './remains.js';
import { screeningFindings } from './screening.js';
import { typedOverFindings } from './typed-over.js';
import { unitFindings } from './unit.js';
import { untidyFindings } from './untidy.js';
import { gather } from '../../sheet/gather.js';

/**
 * What the workbook states beside its sums: units, identity, codes and names, the state of its cells, what would be
 * published with it.
 */
export function statementFindings(
  disclosure: Disclosure,
  misprints: readonly Misprint[],
  results: readonly Result[],
): Finding[] {
  const { tables, document } = disclosure;
  return [
    ...calculationFindings(disclosure),
    ...gather(tables, unitFindings),
    ...gather(tables, (table) => identityFindings(table, document)),
    ...levelFindings(tables),
    ...misprints.map(misprintFinding),
    ...gather(tables, (table) => amountFindings(table, results)),
    ...gather(tables, cellFindings),
    ...gather(tables, changeFindings),
    ...gather(tables, completionFindings),
    ...gather(tables, typedOverFindings),
    ...noteFindings(disclosure),
    ...untidyFindings(tables),
    ...screeningFindings(disclosure),
    ...remainFindings(disclosure),
  ];
}
