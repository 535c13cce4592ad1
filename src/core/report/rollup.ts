import type { Report } from '../finding/finding.js';

/** "与所属 3 个单位（一小.xlsx、二小.xlsx、三小.xlsx）相加，核对 120 条，不符 1 条"; null for a workbook that is no 部门's. */
export function rollupLine({ rollup }: Report): string | null {
  if (!rollup) return null;
  const { units, checked, rounding, failed, notComputed, tolerated = 0 } = rollup;
  const names = `${units.slice(0, 5).join('、')}${units.length > 5 ? '等' : ''}`;
  return [
    `与所属 ${units.length} 个单位（${names}）相加，核对 ${checked} 条`,
    rounding > tolerated && `四舍五入差 ${rounding - tolerated} 条`,
    tolerated > 0 && `容差之内 ${tolerated} 条`,
    failed > 0 ? `不符 ${failed} 条` : checked > 0 && '全部相符',
    notComputed > 0 && `未能核对 ${notComputed} 处`,
  ]
    .filter(Boolean)
    .join('，');
}
