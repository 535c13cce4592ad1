import type { Disclosure } from '../../disclosure/model.js';
import { withoutMark } from '../../taxonomy/words/department-marks.js';
import { memberOf, type Member } from './member.js';
import type { RollupDoubt } from '../../finding/said/rollup.js';
import { gather } from '../../sheet/gather.js';

/** A 部门 and those of the given workbooks that are its 单位. */
export interface Household {
  readonly department: Disclosure;
  readonly units: readonly Disclosure[];
  /**
   * How sure it is that they belong together: codes, lists of 单位, 本级 and the user's word are; names that begin alike
   * are not.
   */
  readonly certain: boolean;
  /** 单位 that the 部门 lists and that are not among them; null when it lists none. */
  readonly absent: readonly string[] | null;
}

export interface Grouping {
  readonly households: readonly Household[];
  /** What could not be told. */
  readonly doubts: readonly RollupDoubt[];
}

/** How a workbook is known to belong to another, strongest first. */
const KINSHIP = ['none', 'name', 'listed', 'own', 'code'] as const;
type Kinship = (typeof KINSHIP)[number] | 'same';

/** Finds out of the contents which workbooks are 部门 and which are their 单位; arithmetic decides nothing here. */
export function groupWorkbooks(disclosures: readonly Disclosure[]): Grouping {
  const members = disclosures
    .filter(({ tables, document }) => tables.length > 0 && document.department !== '')
    .map(memberOf);
  const units = new Map<Member, { unit: Member; kinship: Kinship }[]>();
  const doubts: RollupDoubt[] = [];
  for (const unit of members) {
    const claims = gather(members, (parent) => {
      const kinship = parent === unit ? 'none' : kinshipOf(parent, unit);
      if (kinship === 'same' && members.indexOf(unit) < members.indexOf(parent))
        doubts.push({
          type: 'same-name',
          books: [unit.disclosure.workbook, parent.disclosure.workbook],
          department: unit.disclosure.document.department,
        });
      return kinship === 'none' || kinship === 'same' ? [] : [{ parent, kinship }];
    });
    const [best, next] = claims.sort((left, right) => closeness(right) - closeness(left));
    if (best === undefined) continue;
    if (next !== undefined && closeness(next) === closeness(best)) {
      doubts.push({
        type: 'two-parents',
        unit: unit.disclosure.workbook,
        parents: [best.parent.disclosure.workbook, next.parent.disclosure.workbook],
      });
      continue;
    }
    units.set(best.parent, [...(units.get(best.parent) ?? []), { unit, kinship: best.kinship }]);
  }
  const households = [...units].map(([parent, claimed]) =>
    household(
      parent,
      claimed.map(({ unit }) => unit),
      claimed.every(({ kinship }) => kinship !== 'name'),
    ),
  );
  if (households.length === 0 && doubts.length === 0) doubts.push({ type: 'no-kin' });
  return { households, doubts };
}

/** The user's word: one workbook is the 部门, the others of its type and year are its 单位. */
export function groupUnder(department: Disclosure, disclosures: readonly Disclosure[]): Household {
  const parent = memberOf(department);
  const units = disclosures
    .filter((one) => one !== department && one.tables.length > 0)
    .map(memberOf)
    .filter((unit) => alike(parent, unit));
  return household(parent, units, true);
}

function household(parent: Member, units: readonly Member[], certain: boolean): Household {
  const present = new Set(
    gather(units, ({ name, disclosure }) => [name, disclosure.document.department, withoutMark(name)]),
  );
  // a line with the 部门's own name alone says nothing of its 单位
  const listed = [...parent.listed].filter((name) => parent.listed.size > 1 || withoutMark(name) !== parent.name);
  const absent =
    listed.length === 0 ? null : listed.filter((name) => !present.has(name) && !present.has(withoutMark(name)));
  return { department: parent.disclosure, units: units.map(({ disclosure }) => disclosure), certain, absent };
}

function kinshipOf(parent: Member, unit: Member): Kinship {
  if (!alike(parent, unit)) return 'none';
  if (parent.code !== null && unit.code !== null && parent.code !== unit.code) {
    return unit.code.startsWith(parent.code) && unit.code.length > parent.code.length ? 'code' : 'none';
  }
  const lists =
    parent.listed.size > unit.listed.size &&
    (parent.listed.has(unit.name) || parent.listed.has(unit.disclosure.document.department));
  if (parent.name === unit.name) {
    if (parent.role === unit.role) {
      if (lists) return 'own';
      return parent.listed.size < unit.listed.size && unit.listed.has(unit.name) ? 'none' : 'same';
    }
    return parent.role === 'whole' || unit.role === 'own' ? 'own' : 'none';
  }
  if (lists) return 'listed';
  return unit.name.startsWith(parent.name) && parent.role !== 'own' ? 'name' : 'none';
}

/** Same type of document and year; an unknown year is like any. */
function alike({ disclosure: { document: left } }: Member, { disclosure: { document: right } }: Member): boolean {
  return left.type === right.type && (left.year === null || right.year === null || left.year === right.year);
}

/** The stronger kinship; among equals the longer code or name, which is the nearer parent. */
function closeness({ parent, kinship }: { parent: Member; kinship: Kinship }): number {
  return (
    KINSHIP.indexOf(kinship as (typeof KINSHIP)[number]) * 1000 +
    (kinship === 'code' ? parent.code!.length : parent.name.length)
  );
}
