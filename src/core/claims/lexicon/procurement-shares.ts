import { holding, oneOf } from '../../text/patterns.js';

const ALL = holding('中小(?:微)?企业');
const SMALL = holding(oneOf('(?<!中)小微企业', '小型[、和]?微型企业', '(?<!中)小型企业和微型企业'));

/** Whose share of the procurement a figure is: 中小企业, or 小微企业 among them. */
export function supportedBusinesses(noun: string): 'all' | 'small' | null {
  if (SMALL.test(noun)) return 'small';
  return ALL.test(noun) ? 'all' : null;
}
