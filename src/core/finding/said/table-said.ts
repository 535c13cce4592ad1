import type { ArithmeticSaid } from './arithmetic.js';
import type { CellSaid } from './cells.js';
import type { CodeSaid } from './codes.js';
import type { CompletenessSaid } from './completeness.js';
import type { IdentitySaid } from './identity.js';
import type { NoteSaid } from './notes.js';
import type { OwnSaid } from './own.js';
import type { PriorSaid } from './prior.js';
import type { RemainSaid } from './remains.js';
import type { RollupSaid } from './rollup.js';
import type { UnitSaid } from './units.js';
import type { WholesaleSaid } from './wholesale.js';

/** What a finding of tables says, as data: core/report/say has a sentence for each type. */
export type TableSaid =
  | ArithmeticSaid
  | PriorSaid
  | IdentitySaid
  | CodeSaid
  | UnitSaid
  | CompletenessSaid
  | WholesaleSaid
  | CellSaid
  | RemainSaid
  | RollupSaid
  | NoteSaid
  | OwnSaid;
