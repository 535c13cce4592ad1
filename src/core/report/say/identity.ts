import type { IdentitySaid } from '../../finding/said/identity.js';
import { sayTable } from './parts.js';
import type { Sayings } from './sayings.js';

export const IDENTITY: Sayings<IdentitySaid> = {
  'identity.year': ({ table, year, usual }) =>
    `${sayTable(table)}写的是 ${year} 年，其他表是 ${usual} 年，请确认年度。`,
  'identity.type': ({ table, usual }) =>
    usual === 'budget'
      ? `整套表是部门预算，${sayTable(table)}的标题却写作决算，请确认是否放错。`
      : `整套表是部门决算，${sayTable(table)}的标题却写作预算，请确认是否放错。`,
  'identity.level': ({ table, level, usual }) =>
    `${sayTable(table)}的标题写的是${level}，其他表写的是${usual}，请改成一致。`,
  'identity.department': ({ table, name, usual }) => `${sayTable(table)}的部门写作“${name}”，其他表写作“${usual}”。`,
};
