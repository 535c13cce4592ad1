import type { Concept } from './concept.js';

/** A line of the 三公 table. */
interface ThreePublicConcept extends Concept {
  /** What a 说明 calls it when it lists the parts of 三公. */
  readonly told?: string;
}

/** 三公 and its parts, in the order of 财预〔2016〕143号; 会议费 and 培训费 stand beside them in some provinces. */
export const THREE_PUBLIC = [
  {
    id: 'three-public',
    item: 'three-public-total',
    line: /^(支出)?(合计|总计|共计|小计)$|三公/,
    tried: 12,
    said: /^三公经费(?:预算|决算|支出|财政拨款|总计|总)*$/,
    name: '三公经费',
    also: ['三公经费合计', '合计', '总计'],
  },
  {
    id: 'three-public.abroad',
    item: 'abroad',
    line: /因公出国|出国\(境\)/,
    said: /^因公出国(?:\([^()]*\))?(?:经费|费用?)?(?:支出|预算|决算)*$/,
    name: '因公出国（境）费',
    also: ['因公出国(境)费', '因公出国(境)费用', '因公出国费'],
    partOf: 'three-public',
  },
  {
    id: 'three-public.vehicles',
    item: 'vehicles',
    line: /车.*购置.*(运行|运维)|车.*(运行|运维).*购置|^公务用车(费|经费)?$/,
    tried: 0,
    said: /^公务用?车(?:购置)?费?[及和与](?:运行(?:维护)?|运维|维护)费?(?:用|支出|预算|决算)*$/,
    name: '公务用车费',
    told: '公务用车购置及运行维护费',
    also: ['公务用车购置及运行费', '公务用车购置及运行维护费'],
    partOf: 'three-public',
  },
  {
    id: 'three-public.vehicle-purchase',
    item: 'vehicle-purchase',
    line: /(公务)?用?车辆?购置(费|费用|支出)?$|^购置(费|费用|支出)?$/,
    said: /^公务用?车购置(?:费用?|经费)?(?:支出|预算|决算)*$/,
    name: '公务用车购置费',
    partOf: 'three-public.vehicles',
  },
  {
    id: 'three-public.vehicle-operation',
    item: 'vehicle-operation',
    line: /(公务)?用?车.*(运行|运维)|^(运行|运维)(维护)?(费|费用|支出)?$/,
    said: /^(?:公务用?车|公车)(?:运行(?:维护)?|运维)(?:费用?|经费)?(?:支出|预算|决算)*$/,
    name: '公务用车运行费',
    told: '公务用车运行维护费',
    also: ['公务用车运行维护费'],
    partOf: 'three-public.vehicles',
  },
  {
    id: 'three-public.reception',
    item: 'reception',
    line: /接待/,
    tried: 10,
    said: /^公务接待费?(?:支出|预算|决算)*$/,
    name: '公务接待费',
    partOf: 'three-public',
  },
  {
    id: 'three-public.reception-domestic',
    item: 'reception-domestic',
    line: /国内.*接待/,
    tried: 9,
    name: '国内接待费',
    partOf: 'three-public.reception',
  },
  {
    // a part of 国内接待 that is told beside it: it does not add up to it
    id: 'three-public.reception-domestic-foreign-affairs',
    item: 'reception-domestic-foreign-affairs',
    line: /外事接待/,
    name: '外事接待费',
    partOf: 'three-public.reception-domestic',
  },
  {
    id: 'three-public.reception-abroad',
    item: 'reception-abroad',
    line: /国\(境\)外.*接待/,
    tried: 8,
    name: '国（境）外接待费',
    also: ['国(境)外接待费'],
    partOf: 'three-public.reception',
  },
  { id: 'meetings', item: 'meetings', line: /会议费/, tried: 11, name: '会议费' },
  { id: 'training', item: 'training', line: /培训费/, tried: 11, name: '培训费' },
  {
    id: 'agency-operation',
    item: 'agency-operation',
    line: /机[关构]运行/,
    tried: 2,
    said: /^机[关构]运行(?:费|经费)(?:预算|支出|决算)*$/,
    name: '机关运行经费',
  },
] as const satisfies readonly ThreePublicConcept[];

/** Whose 机关运行经费 it is, as the ministry's 机构运行信息表 (财决附03) and the tables after it print it. */
export const AGENCIES = [
  {
    id: 'agency-operation.administrative',
    line: /^行政单位/,
    name: '行政单位机关运行经费',
    partOf: 'agency-operation',
  },
  {
    id: 'agency-operation.civil-service',
    line: /^参照?公(务员法)?(管理)?(的)?(事业)?单位/,
    name: '参公单位机关运行经费',
    partOf: 'agency-operation',
  },
] as const satisfies readonly Concept[];
