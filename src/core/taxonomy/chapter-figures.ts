import type { TableKind } from './table-kind.js';

/** What a department may have or not have, and the figure that tells it. */
export interface ChapterFigure {
  /** Of the concept. */
  readonly id: string;
  readonly name: string;
  /** How a form calls it: 基金预算, 国资. */
  readonly words: RegExp;
  /** The tables that tell it, the first its own. */
  readonly tables: readonly TableKind[];
}

/** The more special first. */
export const CHAPTER_FIGURES: readonly ChapterFigure[] = [
  {
    id: 'social-insurance',
    name: '社会保险基金',
    words: /社会?保险?基金/,
    tables: ['social-insurance'],
  },
  {
    id: 'fund',
    name: '政府性基金',
    words: /政府性基金|(?<!保险|社保)基金(?:预算|支出|收入|拨款|收支|的|$)/,
    tables: ['fund', 'fiscal-summary'],
  },
  {
    id: 'state-capital',
    name: '国有资本经营',
    words: /国有资本|国资/,
    tables: ['state-capital', 'fiscal-summary'],
  },
  {
    id: 'three-public.abroad',
    name: '因公出国（境）费',
    words: /出国|出境/,
    tables: ['three-public'],
  },
  {
    id: 'three-public.vehicles',
    name: '公务用车购置及运行维护费',
    words: /(?:用车|车辆|公车)购置费?[及和与、](?:运行|维护)/,
    tables: ['three-public'],
  },
  {
    id: 'three-public.vehicle-purchase',
    name: '公务用车购置费',
    words: /(?:用车|车辆|公车)购置|购置[^，。]{0,4}(?:用车|车辆|公车)/,
    tables: ['three-public'],
  },
  {
    id: 'three-public.vehicle-operation',
    name: '公务用车运行维护费',
    words: /(?:用车|车辆|公车)(?:运行|维护)/,
    tables: ['three-public'],
  },
  {
    id: 'three-public.reception',
    name: '公务接待费',
    words: /接待/,
    tables: ['three-public'],
  },
  { id: 'three-public', name: '“三公”经费', words: /三公/, tables: ['three-public'] },
  {
    id: 'agency-operation',
    name: '机关运行经费',
    words: /机关运行/,
    tables: ['three-public', 'procurement'],
  },
  { id: 'procurement', name: '政府采购', words: /采购/, tables: ['procurement'] },
];

/** Parts of which the whole is told with them. */
const FAMILIES: readonly (readonly [whole: string, isPart: RegExp])[] = [
  ['three-public.vehicles', /^three-public\.vehicle-/],
  ['three-public', /^three-public\./],
];

/** What words are about: null where they name none of these figures, or several. */
export function chapterFigureOf(words: string): ChapterFigure | null {
  let named = CHAPTER_FIGURES.filter((it) => it.words.test(words));
  for (const [whole, isPart] of FAMILIES) {
    const parts = named.filter(({ id }) => isPart.test(id));
    if (!named.some(({ id }) => id === whole)) continue;
    // “三公”经费中的因公出国费 is about the one part
    const others = whole === 'three-public' && parts.length === 1 ? [whole] : parts.map(({ id }) => id);
    named = named.filter(({ id }) => !others.includes(id));
  }
  return named.length === 1 ? named[0]! : null;
}
