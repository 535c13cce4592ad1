import { beginning, holding, maybe, oneOf, whole } from '../../text/patterns.js';
import type { Span } from '../../text/span.js';

const PLACE = new RegExp(
  `^((?:[一-龥]{2,9}?${oneOf('省', '自治区', '自治州', '自治县', '市', '州', '盟', '县', '区', '旗')})+)(?=[一-龥]{2})`,
);
const PLACE_SIGN = holding('(?:民族)?(?:自治)?[省市州盟县区旗]$');
/** An office that every place has: no name by itself. */
const EVERYWHERE = whole(
  maybe('人民'),
  oneOf('政府', '办公室', '中心', '委员会', '政府办公室', '机关', '街道办事处', '办事处'),
);

interface NameParts {
  readonly place: string;
  readonly office: string;
}

/** 江川市水务局: 江川市 and 水务局. */
export function partsOf(name: string): NameParts {
  const place = PLACE.exec(name)?.[1] ?? '';
  return { place, office: name.slice(place.length) };
}

const STEM_LENGTH = 2;

/** Whether two names are of one department: one may be given without its place or with that shortened. */
export function isSameDepartment(left: string, right: string): boolean {
  if (left === right || left.endsWith(right) || right.endsWith(left)) return true;
  const [one, other] = [partsOf(left), partsOf(right)];
  return (
    one.office === other.office &&
    one.place !== '' &&
    one.place.slice(0, STEM_LENGTH) === other.place.slice(0, STEM_LENGTH)
  );
}

export interface FoundName extends Span {
  /** The whole name, its office alone or its place alone. */
  readonly of: 'name' | 'short' | 'place';
}

/** Where a text names a department: fully, for short, and its place. */
export function placesOfName(text: string, name: string, shorts: readonly string[]): FoundName[] {
  const { place, office } = partsOf(name);
  const stem = place.replace(PLACE_SIGN, '');
  const sign = place.slice(-1);
  const placed = (bare: string): string[] => [`${stem}${bare}`, `${sign}${bare}`, bare];
  const short = EVERYWHERE.test(office) || place === '' ? [] : placed(office);
  const forms: readonly (readonly [string, FoundName['of']])[] = [
    [name, 'name'],
    ...[...(place === '' ? shorts : shorts.flatMap(placed)), ...short]
      .filter((it) => it.length > 1)
      .map((it) => [it, 'short'] as const),
    ...(place.length > STEM_LENGTH ? [[place, 'place'] as const] : []),
  ];
  const taken = new Set<number>();
  return forms.flatMap(([words, of]) => occurrences(text, words, taken).map((span) => ({ ...span, of })));
}

/** 市政府办 is no name inside 市政府办公室, nor is 甲县教育局 before 长. */
const GOES_ON = beginning(oneOf('公[室厅]', '事处', '[法理案长]'));

/** Where the words stand, but for what a longer form has taken or a longer word goes on. */
function occurrences(text: string, words: string, taken: Set<number>): Span[] {
  const found: Span[] = [];
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) {
    const end = start + words.length;
    const signs = Array.from(words, (_, at) => start + at);
    if (signs.some((at) => taken.has(at)) || GOES_ON.test(text.slice(end))) continue;
    for (const at of signs) taken.add(at);
    found.push({ start, end });
  }
  return found;
}
