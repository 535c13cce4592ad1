import { CATEGORIES, partsOf, PROCUREMENT_CONCEPTS, THREE_PUBLIC_CONCEPTS } from '../../taxonomy/concepts/index.js';
import type { Statement } from '../../claims/index.js';

const VEHICLES = 'three-public.vehicles';
const THREE_PUBLIC = partsOf(THREE_PUBLIC_CONCEPTS, 'three-public').map(({ id }) => id);
const OF_VEHICLES = partsOf(THREE_PUBLIC_CONCEPTS, VEHICLES).map(({ id }) => id);

/** Parts that make up their whole whatever the department: nothing else can be among them. */
export const CLOSED_SETS: readonly { readonly whole: string; readonly parts: readonly (readonly string[])[] }[] = [
  {
    whole: 'three-public',
    parts: [THREE_PUBLIC, THREE_PUBLIC.flatMap((id) => (id === VEHICLES ? OF_VEHICLES : [id]))],
  },
  { whole: VEHICLES, parts: [OF_VEHICLES] },
  { whole: 'basic', parts: [CATEGORIES.map(({ id }) => id)] },
  { whole: 'procurement', parts: [partsOf(PROCUREMENT_CONCEPTS, 'procurement').map(({ id }) => id)] },
];

const NAMED_SETS: readonly (readonly RegExp[])[] = [
  [/^行政/, /^(?:工勤|事业)/],
  [/^在职/, /^(?:退休|离休|离退休)/],
  [/^基本支出/, /^项目支出/],
  [/^人员(?:经费|支出)/, /^(?:日常)?公用(?:经费|支出)/],
  [/货物/, /工程/, /服务/],
  [/^(?:本年)?(?:财政拨款)?收入/, /^使用(?:非财政拨款|专用)结余/, /^(?:年初|上年)(?:财政拨款)?结转/],
  [/^(?:本年)?(?:财政拨款)?支出/, /^结余分配/, /^年末(?:财政拨款)?结转/],
  [/^一般公共预算/, /^政府性基金/, /^国有资本经营/],
  [/^(?:城乡|房屋|土地)/, /^车辆/, /^其他/],
];

/** True when the parts are all there can be: 其他 among them, a set that is known, or shares that add to 100. */
export function isExhaustive(parts: readonly Statement[]): boolean {
  if (parts.length < 2) return false;
  if (parts.some(({ noun }) => /^其他/.test(noun) && !/^其他(?:交通费|工资福利|商品|社会保障|资本性)/.test(noun)))
    return true;
  if (parts.every(({ share }) => share?.claim.value != null)) {
    const sum = parts.reduce((total, { share }) => total + share!.claim.value!.toNumber(), 0);
    if (Math.abs(sum - 100) <= 0.01 * parts.length) return true;
  }
  if (CLOSED_SETS.some((set) => set.parts.some((keys) => sameKeys(keys, parts)))) return true;
  return NAMED_SETS.some(
    (set) =>
      parts.length >= set.length &&
      set.every((name) => parts.some(({ noun }) => name.test(noun))) &&
      parts.every(({ noun }) => set.some((name) => name.test(noun))),
  );
}

function sameKeys(keys: readonly string[], parts: readonly Statement[]): boolean {
  return keys.length === parts.length && keys.every((key) => parts.some((part) => part.key === key));
}
