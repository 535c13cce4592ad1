import type { Statement } from '../claims/index.js';
import type { Place } from './place.js';

interface CountWords {
  readonly name: string;
  readonly words: RegExp;
  readonly units: RegExp;
}

/** Counts that the table of 三公 prints, as sentences name them. */
const COUNTS: readonly CountWords[] = [
  { name: '出国团组数', words: /^(?!.*(?:来访|接待)).*团组/, units: /^[个次批]$|^批次$/ },
  { name: '出国人次数', words: /出国(?:\(境\))?(?:人数|人次)?$|因公出国.*人/, units: /^人次?$/ },
  {
    name: '公务用车购置数',
    words: /购置(?:更新)?(?:公务用车|车辆|公车)|(?:公务用车|车辆|公车)购置/,
    units: /^[辆台]$/,
  },
  { name: '公务用车保有量', words: /保有|(?:现有|共有|实有)公务用车$|^公务用车$/, units: /^[辆台]$/ },
  { name: '国（境）外接待批次', words: /国\(境\)外.*接待|接待国\(境\)外/, units: /^批次?$|^个$/ },
  { name: '国（境）外接待人次', words: /国\(境\)外.*接待|接待国\(境\)外/, units: /^人次?$|^名$/ },
  {
    name: '国内接待批次',
    words: /^(?:国内)?(?:公务)?接待(?:国内来访团组)?$|^(?:共接待)?国内来访团组$/,
    units: /^批次?$|^个$/,
  },
  { name: '国内接待人次', words: /^(?:国内)?(?:公务)?接待(?:来宾)?$|^来宾$/, units: /^人次?$|^名$/ },
];

/** "累计XX人次": the persons of the groups told right before. */
const PERSONS_OF: Readonly<Record<string, string>> = {
  '出国团组数': '出国人次数',
  '国内接待批次': '国内接待人次',
  '国（境）外接待批次': '国（境）外接待人次',
};

export function countNamed({ noun, amount }: Statement, place: Place, before: string | null): string | null {
  const unit = amount?.unit ?? '';
  if (place.special !== 'three-public' || /外事/.test(noun)) return null;
  if (noun === '' || noun === '累计')
    return before !== null && /^人次?$/.test(unit) ? (PERSONS_OF[before] ?? null) : null;
  return COUNTS.find(({ words, units }) => words.test(noun) && units.test(unit))?.name ?? null;
}
