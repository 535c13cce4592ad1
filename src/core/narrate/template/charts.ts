import { CHART_KINDS } from '../charts/kinds.js';

/** Names of the charts that a template may place with “! 图 名称”. */
export const CHARTS: readonly string[] = CHART_KINDS.map(({ name }) => name);
