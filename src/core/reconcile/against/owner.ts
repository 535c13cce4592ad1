import type { Claim, Document } from '../../claims/index.js';

/** A name of an office right before what it has: its year, its budget, its amount. */
const OFFICE =
  /([一-龥]{2,24}?(?:办公室|中心|委员会|局|厅|院|馆|站|所|队|校))(?:本级|机关)?(?=(?:共|\d{4}年度?|一般公共|预算|决算|部门|本年|收入|支出|总收入|总支出|财政拨款))/g;

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
    const offices = Array.from(text.matchAll(OFFICE), (match) => ({
      at: match.index + match[0].length,
      own: isOwn(match[1]!, department),
    }));
    const isDivided = offices.some(({ own }) => own) && offices.some(({ own }) => !own);
    for (const claim of claims) {
      if (claim.paragraph !== paragraph.index) continue;
      const last = offices.findLast(({ at }) => at <= offsets.indexOf(claim.start));
      if (last === undefined ? isDivided : !last.own) foreign.add(claim);
      else if (last !== undefined) expressly.add(claim);
    }
  }
  return { foreign, own: expressly };
}

/** The same office by its short name: 某县机关事务中心 is 某某族自治县机关事务中心. */
function isOwn(said: string, department: string): boolean {
  if (said.includes(department) || department.endsWith(said)) return true;
  const place = /^.*?(?:省|自治区|自治州|自治县|市|县|区|旗|州|镇|乡)/;
  const [bare, own] = [
    said.replace(place, ''),
    department.replace(/^.*(?:省|自治区|自治州|市|自治县|县|区|旗|镇|乡)/, ''),
  ];
  return own.length >= 2 && (bare === own || said.endsWith(own));
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
