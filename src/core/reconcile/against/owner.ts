import type { Claim, Document } from '../../claims/index.js';
import { officesIn, withoutPlace, withoutPlaces } from '../../claims/lexicon/parties.js';

export interface Owners {
  readonly foreign: ReadonlySet<Claim>;
  /** Expressly the department's. */
  readonly own: ReadonlySet<Claim>;
}

/**
 * Whose a figure is. A text of a 部门 tells the figures of several 单位 beside each other, the workbook holds those of one:
 * then only what is expressly said of it can be compared, and nothing that is said of another.
 */
export function ownersOf({ claims, paragraphs }: Document, department: string): Owners {
  const [foreign, expressly] = [new Set<Claim>(), new Set<Claim>()];
  if (department === '') return { foreign, own: expressly };
  for (const paragraph of paragraphs) {
    const { text, offsets } = paragraph.folded;
    const offices = officesIn(text).map(({ end, name }) => ({ end, own: isOwn(name, department) }));
    const isDivided = offices.some(({ own }) => own) && offices.some(({ own }) => !own);
    for (const claim of claims) {
      if (claim.paragraph !== paragraph.index) continue;
      const last = offices.findLast(({ end }) => end <= offsets.indexOf(claim.start));
      if (last === undefined ? isDivided : !last.own) foreign.add(claim);
      else if (last !== undefined) expressly.add(claim);
    }
  }
  return { foreign, own: expressly };
}

/** The same office by its short name: 某县机关事务中心 is 某某族自治县机关事务中心. */
function isOwn(said: string, department: string): boolean {
  if (said.includes(department) || department.endsWith(said)) return true;
  const own = withoutPlaces(department);
  return own.length >= 2 && (withoutPlace(said) === own || said.endsWith(own));
}

/** Figures that elsewhere in the text are said of several 单位 together or of another one. */
export function repeatsForeign(claim: Claim, foreign: ReadonlySet<Claim>): boolean {
  return [...foreign].some(
    (other) =>
      other.kind === claim.kind &&
      other.unit === claim.unit &&
      other.value !== null &&
      claim.value !== null &&
      other.value.eq(claim.value),
  );
}
