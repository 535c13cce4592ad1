import { ownerOfHeading, yearsOfHeading } from '../claims/lexicon/owner-headings.js';
import { withoutPlace, withoutPlaces } from '../claims/lexicon/parties.js';
import type { Document, Section } from '../claims/index.js';

/** The department with all of its 单位. */
export const OWN = '';
/** The office without those below it. */
export const ITSELF = '本级';

/** By the nearest heading that names an office; null under one of another year. */
export function whoseHeadings({ department, year }: Document): (section: Section | null) => string | null {
  const known = new Map<Section, string | null>();
  const ownerOf = (section: Section | null): string | null => {
    if (section === null) return OWN;
    if (!known.has(section))
      known.set(section, isOfOtherYear(section) ? null : (headedBy(section) ?? ownerOf(section.parent)));
    return known.get(section)!;
  };
  const headedBy = ({ title }: Section): string | null => {
    const said = ownerOfHeading(title);
    return said === null ? null : nameOf(said.name, said.isItself, department);
  };
  const isOfOtherYear = ({ title, parent }: Section): boolean => {
    const years = yearsOfHeading(title);
    if (years.length === 0 || year === null) return ownerOf(parent) === null;
    return !years.includes(year);
  };
  return ownerOf;
}

/** Under no heading of another office or of another year. */
export function isOfDepartment(owner: string | null): boolean {
  return owner === OWN || owner === ITSELF;
}

/** The department's own name is nobody else's. */
export function nameOf(name: string, isItself: boolean, department: string | null): string {
  const own = department === null || isOwn(name, department);
  if (!own) return name;
  return isItself ? ITSELF : OWN;
}

/** The same office by its short name: 某县机关事务中心 is 某某族自治县机关事务中心. */
export function isOwn(said: string, department: string): boolean {
  if (said.includes(department) || department.endsWith(said)) return true;
  const own = withoutPlaces(department);
  return own.length >= 2 && (withoutPlace(said) === own || said.endsWith(own));
}
