import type { UnitSaid } from '../../finding/said/units.js';
import { UNIT_NAME } from '../../money/amount.js';
import { sayTable } from './parts.js';
import type { Sayings } from './sayings.js';

export const UNITS: Sayings<UnitSaid> = {
  'unit.contradiction': ({ table, header, other, place }) =>
    `${sayTable(table)}表头写“单位：${UNIT_NAME[header]}”，${place === 'cell' ? '金额后面' : '列头'}却写“${UNIT_NAME[other]}”，请统一。`,
  'unit.missing': ({ table }) => `${sayTable(table)}没有写明金额单位。`,
  'unit.scale': ({ table, count, likely }) =>
    `${sayTable(table)}有 ${count} 处数字与其他表正好相差一万倍，金额单位疑为${UNIT_NAME[likely]}。`,
};
