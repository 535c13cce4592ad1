import { signAt } from '../../text/fold.js';
import { isOwn, isOfDepartment, whoseHeadings } from '../headed.js';
import type { Claim, Document } from '../../claims/index.js';
import { officesIn } from '../../claims/lexicon/parties.js';

export interface Owners {
  readonly foreign: ReadonlySet<Claim>;
  /** Elsewhere in the text the same figure is said of several 单位 together or of another one. */
  readonly repeatsForeign: (claim: Claim) => boolean;
  /** Expressly the department's. */
  readonly own: ReadonlySet<Claim>;
}

/**
 * Whose a figure is. A text of a 部门 tells the figures of several 单位 beside each other, the workbook holds those of one:
 * then only what is expressly said of it can be compared, and nothing that is said of another.
 */
export function ownersOf(document: Document, department: string): Owners {
  const { claims, paragraphs } = document;
  const headed = whoseHeadings({ ...document, department });
  const [foreign, expressly] = [new Set<Claim>(), new Set<Claim>()];
  if (department === '') return { foreign, repeatsForeign: () => false, own: expressly };
  let next = 0;
  for (const paragraph of paragraphs) {
    const { folded } = paragraph;
    const offices = officesIn(folded.text).map(({ end, name }) => ({ end, own: isOwn(name, department) }));
    const isDivided = offices.some(({ own }) => own) && offices.some(({ own }) => !own);
    // claims stand in the order of their paragraphs
    for (; claims[next]?.paragraph === paragraph.index; next += 1) {
      const claim = claims[next]!;
      const at = offices.length === 0 ? 0 : signAt(folded, claim.start);
      const last = offices.findLast(({ end }) => end <= at);
      if (!isOfDepartment(headed(claim.section))) foreign.add(claim);
      else if (last === undefined ? isDivided : !last.own) foreign.add(claim);
      else if (last !== undefined) expressly.add(claim);
    }
  }
  const figures = new Set(Array.from(foreign, figureOf));
  const repeatsForeign = (claim: Claim): boolean => claim.value !== null && figures.has(figureOf(claim));
  return { foreign, repeatsForeign, own: expressly };
}

function figureOf({ kind, unit, value }: Claim): string {
  return `${kind} ${unit} ${value?.toString() ?? ''}`;
}
