import { COUNT_CONCEPTS, VEHICLE_CONCEPTS } from '../../taxonomy/concepts/index.js';

/** A number that 说明 tell and most workbooks do not: asked for one by one, so that sums can be checked. */
export interface AskedFigure {
  /** As templates name it: {填 政府采购货物}. */
  readonly name: string;
  /** Answers are kept under it. */
  readonly id: string;
  /** A table that prints it answers for the person. */
  readonly concept: string;
  readonly unit: 'yuan' | 'count';
  /** 量词 behind a number of things. */
  readonly quantifier?: string;
  /** What it is a part of. */
  readonly partOf?: string;
  /** Its fellows do not add up to the whole, it is only within it. */
  readonly within?: true;
}

type Row = Omit<AskedFigure, 'concept'> & { readonly concept?: string };

/** Basis of the amounts: 财库〔2020〕46号, 部门决算公开 附表; of vehicles: 国有资产占用情况表. */
export const ASKED_FIGURES: readonly AskedFigure[] = (
  [
    { name: '政府采购', id: 'procurement.total', concept: 'procurement', unit: 'yuan' },
    { name: '政府采购货物', id: 'procurement.goods', unit: 'yuan', partOf: 'procurement.total' },
    { name: '政府采购工程', id: 'procurement.works', unit: 'yuan', partOf: 'procurement.total' },
    { name: '政府采购服务', id: 'procurement.services', unit: 'yuan', partOf: 'procurement.total' },
    { name: '中小企业合同', id: 'procurement.sme', unit: 'yuan', partOf: 'procurement.total', within: true },
    { name: '小微企业合同', id: 'procurement.micro', unit: 'yuan', partOf: 'procurement.sme', within: true },
    { name: '预留中小企业', id: 'procurement.sme-reserved', unit: 'yuan', partOf: 'procurement.total', within: true },
    {
      name: '预留小微企业',
      id: 'procurement.micro-reserved',
      unit: 'yuan',
      partOf: 'procurement.sme-reserved',
      within: true,
    },
    ...VEHICLE_CONCEPTS.map(({ id, name, ...more }) => ({
      name: id === 'vehicles' ? '车辆总数' : name,
      id: id === 'vehicles' ? 'vehicles.total' : id,
      concept: id,
      unit: 'count' as const,
      quantifier: '辆',
      ...('partOf' in more ? { partOf: 'vehicles.total' } : {}),
    })),
    { name: '通用设备数', id: 'equipment.general', unit: 'count', quantifier: '台（套）' },
    { name: '专用设备数', id: 'equipment.special', unit: 'count', quantifier: '台（套）' },
    { name: '大型设备数', id: 'equipment.large', unit: 'count', quantifier: '台（套）' },
    { name: '绩效项目数', id: 'performance.projects', unit: 'count', quantifier: '个' },
    { name: '绩效项目金额', id: 'performance.amount', unit: 'yuan' },
    ...COUNT_CONCEPTS.map(({ id, name, unit }) => ({ name, id, unit: 'count' as const, quantifier: unit })),
  ] satisfies readonly Row[]
).map((row: Row) => ({ concept: row.id, ...row }));

/** By the name that templates use; null for another. */
export function askedFigure(name: string): AskedFigure | null {
  return ASKED_FIGURES.find((it) => it.name === name) ?? null;
}
