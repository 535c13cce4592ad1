import type { Concept } from './concept.js';

/** A number of things or persons that the 三公 table prints. */
export interface CountConcept extends Concept {
  /** What it is a number of, as a 说明 says it behind its amount. */
  readonly told: string;
  /** 量词 behind its number. */
  readonly unit: string;
  /** 量词 behind which sentences mean it, to the last sign. */
  readonly units: RegExp;
  /** "团组XX个，累计XX人次": the number of persons told right behind it. */
  readonly persons?: string;
  /** As a rule none of it is without money, and no money without it: others pay for travels, cars are kept. */
  readonly isPaid?: true;
}

/** 团组, 人次, 车辆 and 批次, in the order of 公开09表. */
export const COUNTS = [
  {
    id: 'three-public.abroadGroups',
    line: /出国.*团组|团组/,
    said: /^(?!.*(?:来访|接待)).*团组/,
    units: /^[个次批]$|^批次$/,
    name: '出国团组数',
    told: '因公出国（境）团组',
    unit: '个',
    persons: 'three-public.abroadPersons',
    partOf: 'three-public.abroad',
  },
  {
    id: 'three-public.abroadPersons',
    line: /出国.*人(次|数)/,
    said: /出国(?:\(境\))?(?:人数|人次)?$|因公出国.*人/,
    units: /^人次?$/,
    name: '出国人次数',
    told: '累计',
    unit: '人次',
    partOf: 'three-public.abroad',
  },
  {
    id: 'three-public.vehiclesBought',
    isPaid: true,
    line: /(用车|车辆).*购置/,
    said: /购置(?:更新)?(?:公务用车|车辆|公车)|(?:公务用车|车辆|公车)购置/,
    units: /^[辆台]$/,
    name: '公务用车购置数',
    told: '购置公务用车',
    unit: '辆',
    partOf: 'three-public.vehicle-purchase',
  },
  {
    id: 'three-public.vehiclesKept',
    line: /保有/,
    said: /保有|(?:现有|共有|实有)公务用车$|^公务用车$/,
    units: /^[辆台]$/,
    name: '公务用车保有量',
    told: '公务用车保有量',
    unit: '辆',
    partOf: 'three-public.vehicle-operation',
  },
  {
    id: 'three-public.receptions',
    isPaid: true,
    line: /接待.*批次|^批次/,
    said: /^(?:国内)?(?:公务)?接待(?:(?!外|国\(境\))[一-龥]){0,8}$|^(?:共接待)?国内来访团组$/,
    units: /^批次?$|^个$/,
    name: '国内接待批次',
    told: '国内公务接待',
    unit: '批次',
    persons: 'three-public.guests',
    partOf: 'three-public.reception',
  },
  {
    id: 'three-public.guests',
    isPaid: true,
    line: /接待.*人(次|数)|^人(次|数)/,
    said: /^(?:国内)?(?:公务)?接待(?:(?!外|国\(境\))[一-龥]){0,8}$|^来宾$/,
    units: /^人次?$|^名$/,
    name: '国内接待人次',
    told: '国内接待',
    unit: '人次',
    partOf: 'three-public.reception',
  },
  {
    id: 'three-public.receptionsAbroad',
    line: /国\(境\)外.*批次/,
    tried: 6,
    said: /国\(境\)外.*接待|接待国\(境\)外/,
    units: /^批次?$|^个$/,
    name: '国（境）外接待批次',
    told: '国（境）外公务接待',
    unit: '批次',
    persons: 'three-public.guestsAbroad',
    partOf: 'three-public.reception',
  },
  {
    id: 'three-public.guestsAbroad',
    line: /国\(境\)外.*人(次|数)/,
    tried: 6,
    said: /国\(境\)外.*接待|接待国\(境\)外/,
    units: /^人次?$|^名$/,
    name: '国（境）外接待人次',
    told: '国（境）外接待',
    unit: '人次',
    partOf: 'three-public.reception',
  },
] as const satisfies readonly CountConcept[];
