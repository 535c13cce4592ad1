import { CATEGORIES, partsOf, PROCUREMENT_CONCEPTS, THREE_PUBLIC_CONCEPTS } from '../../taxonomy/concepts/index.js';
import { isNamedSet, isRest } from '../../taxonomy/named-parts.js';
import type { Statement } from '../../claims/index.js';
import { gather } from '../../sheet/gather.js';

const VEHICLES = 'three-public.vehicles';
const THREE_PUBLIC = partsOf(THREE_PUBLIC_CONCEPTS, 'three-public').map(({ id }) => id);
const OF_VEHICLES = partsOf(THREE_PUBLIC_CONCEPTS, VEHICLES).map(({ id }) => id);

/** Parts that make up their whole whatever the department: nothing else can be among them. */
export const CLOSED_SETS: readonly { readonly whole: string; readonly parts: readonly (readonly string[])[] }[] = [
  {
    whole: 'three-public',
    parts: [THREE_PUBLIC, gather(THREE_PUBLIC, (id) => (id === VEHICLES ? OF_VEHICLES : [id]))],
  },
  { whole: VEHICLES, parts: [OF_VEHICLES] },
  { whole: 'basic', parts: [CATEGORIES.map(({ id }) => id)] },
  { whole: 'procurement', parts: [partsOf(PROCUREMENT_CONCEPTS, 'procurement').map(({ id }) => id)] },
];

/** True when the parts are all there can be: 其他 among them, a set that is known, or shares that add to 100. */
export function isExhaustive(parts: readonly Statement[]): boolean {
  if (parts.length < 2) return false;
  const names = parts.map(({ noun }) => noun);
  if (names.some(isRest)) return true;
  if (parts.every(({ share }) => share?.claim.value != null)) {
    const sum = parts.reduce((total, { share }) => total + share!.claim.value!.toNumber(), 0);
    if (Math.abs(sum - 100) <= 0.01 * parts.length) return true;
  }
  return CLOSED_SETS.some((set) => set.parts.some((keys) => sameKeys(keys, parts))) || isNamedSet(names);
}

/** True where the whole is one of the known ones and these are all its parts. */
export function isKnownSet({ key }: Statement, parts: readonly Statement[]): boolean {
  return CLOSED_SETS.some((set) => set.whole === key && set.parts.some((keys) => sameKeys(keys, parts)));
}

function sameKeys(keys: readonly string[], parts: readonly Statement[]): boolean {
  return keys.length === parts.length && keys.every((key) => parts.some((part) => part.key === key));
}
