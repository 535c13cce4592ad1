import type { Table } from '../../disclosure/model.js';
import type { Equation } from '../equation.js';
import { agencyOperationEquations } from './agency-operation.js';
import { assetEquations } from './assets.js';
import { balanceEquations } from './balance.js';
import { changeEquations } from './change.js';
import { economicTotalEquations, hierarchyEquations } from './hierarchy.js';
import { procurementEquations, smallBusinessEquations } from './procurement.js';
import { rowSumEquations } from './row-sums.js';
import { sidedEquations } from './sided.js';
import { threePublicEquations } from './three-public.js';

/** Every relation inside one table. */
export function equationsWithin(table: Table): Equation[] {
  return table.kind === 'assets'
    ? assetEquations(table)
    : [...sumsWithin(table), ...assetEquations(table), ...agencyOperationEquations(table), ...changeEquations(table)];
}

function sumsWithin(table: Table): Equation[] {
  if (table.panels.some((panel) => panel.side !== null)) return [...sidedEquations(table), ...rowSumEquations(table)];
  if (table.kind === 'three-public') return [...threePublicEquations(table), ...rowSumEquations(table)];
  return [
    ...hierarchyEquations(table),
    ...economicTotalEquations(table),
    ...rowSumEquations(table),
    ...balanceEquations(table),
    ...procurementEquations(table),
    ...smallBusinessEquations(table),
  ];
}
