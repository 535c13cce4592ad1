import type { DocumentType, TableKind } from './table-kind.js';
import { DISCLOSURE_RULES, type YearSpan } from './relations/rule.js';
import { gather } from '../sheet/gather.js';

interface RequiredTable {
  /** Any of these answers the requirement. */
  readonly kinds: readonly TableKind[];
  /** As the user calls it. */
  readonly name: string;
  readonly types: readonly DocumentType[];
  readonly basis: string;
  /** Years of the document in which it is asked for; all when absent. */
  readonly years?: YearSpan;
}

const BOTH: readonly DocumentType[] = ['budget', 'final-accounts'];

/** Tables that every department publishes, empty ones included. */
export const REQUIRED_TABLES: readonly RequiredTable[] = [
  { kinds: ['summary'], name: '收支总表', types: BOTH, basis: DISCLOSURE_RULES },
  { kinds: ['income'], name: '收入表', types: BOTH, basis: DISCLOSURE_RULES },
  { kinds: ['expenditure'], name: '支出表', types: BOTH, basis: DISCLOSURE_RULES },
  { kinds: ['fiscal-summary'], name: '财政拨款收支总表', types: BOTH, basis: DISCLOSURE_RULES },
  {
    kinds: ['general-expenditure', 'general-matrix'],
    name: '一般公共预算支出表',
    types: BOTH,
    basis: DISCLOSURE_RULES,
  },
  {
    kinds: ['general-basic', 'basic-by-function'],
    name: '一般公共预算基本支出表',
    types: BOTH,
    basis: DISCLOSURE_RULES,
  },
  { kinds: ['fund'], name: '政府性基金预算支出表', types: BOTH, basis: DISCLOSURE_RULES },
  {
    kinds: ['state-capital'],
    name: '国有资本经营预算支出表',
    types: BOTH,
    basis: '财预〔2016〕143号之后的惯例',
    years: { from: 2020 },
  },
  { kinds: ['three-public'], name: '“三公”经费表', types: BOTH, basis: DISCLOSURE_RULES },
];

/** Of the kinds that answer a requirement the usual one: what every department publishes, in every province. */
export const ALWAYS_PUBLISHED: ReadonlySet<TableKind> = new Set(
  gather(REQUIRED_TABLES, ({ kinds }) => kinds.slice(0, 1)),
);
