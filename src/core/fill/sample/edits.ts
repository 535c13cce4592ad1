import { subjectsNamed } from '../../taxonomy/subjects/index.js';
import { economicItemCodes } from '../../taxonomy/economic-classes.js';
import { functionalClassCode } from '../../taxonomy/functional-classes.js';
import { withHalfWidth } from '../../text/half-width.js';
import type { Span } from '../../text/span.js';
import type { Owner } from '../conventions.js';
import { placesOfName, partsOf } from '../lexicon/other-names.js';
import { figuresIn } from '../lexicon/sample-figures.js';
import { subjectPlaces } from '../lexicon/sample-subjects.js';
import { classItemsIn } from '../lexicon/class-items.js';
import { leadsToList, listsOf, openedWords, reasonsOf, unchangedIn, usesOf } from '../lexicon/sample-words.js';
import { sampleYears } from '../lexicon/sample-years.js';
import { asCrosses } from '../lexicon/blanks.js';
import type { Edit, Wording } from '../wording.js';
import type { Sample } from './recognize.js';

/** What stands for what was the sample's own. */
export const BLANK_SIGN = 'XX';

/** Why a figure of the sample goes. */
export const SAMPLE_FIGURE = '样例里的数字';
const SUBJECT = '样例里的科目';
const NAME = '样例里的部门名称';
const REASON = '样例里的原因';
const USE = '样例里的用途';
const YEAR = '样例里的年份';

/** Makes one paragraph of a sample a paragraph of a blank form. `cells`: the figures that stand alone in cells. */
export function asForm(
  wording: Wording,
  sample: Sample,
  owner: Owner,
  cells: (text: string) => readonly Span[],
): Wording {
  const opened = wording.edited(
    openedWords(withHalfWidth(wording.text), figuresIn(withHalfWidth(wording.text))).map((word): Edit => word),
  );
  const text = withHalfWidth(opened.text);
  const blank = opened.edited([
    ...names(text, sample, owner),
    ...years(text, sample, owner),
    ...reasonsOf(text)
      .filter((span) => !isListed(text.slice(span.start, span.end)))
      .map(blankFor(REASON)),
    ...uses(text, sample),
    ...listsOf(text)
      .filter(({ start, end }) => isListed(text.slice(start, end)))
      .map(blankFor(SUBJECT)),
    ...[...figuresIn(text), ...cells(text)].map(blankFor(SAMPLE_FIGURE)),
    ...unchangedIn(text).map(({ start, end }): Edit => ({
      start,
      end,
      mark: 'review',
      why: '样例里的说法，请按上年数核对',
    })),
  ]);
  return sample.strange ? blank.edited(subjects(blank.text)) : blank;
}

function blankFor(drops: string): (span: Span) => Edit {
  return ({ start, end }) => ({ start, end, text: BLANK_SIGN, drops });
}

/** 基本工资、津贴补贴: names of the economic classification. */
function isListed(words: string): boolean {
  const [first = ''] = words.split('、');
  return words.includes('、') && economicItemCodes(first.trim()).length > 0;
}

function uses(text: string, { strange }: Sample): Edit[] {
  return usesOf(text)
    .filter(({ start, end }) => {
      const words = text.slice(start, end);
      const isList = leadsToList(words) || isListed(words) || firstClass(words);
      return !isList && (strange || figuresIn(words).length > 0);
    })
    .map(blankFor(USE));
}

/** 用于农林水（类）支出12万元: a list of 类 and no use. */
function firstClass(words: string): boolean {
  const [item] = classItemsIn(crossed(words));
  return item !== undefined && functionalClassCode(item.name) !== null;
}

function names(text: string, { department, shortNames }: Sample, owner: Owner): Edit[] {
  if (department === null) return [];
  const place = owner.department === null ? '' : partsOf(owner.department).place;
  return placesOfName(text, department, shortNames).map(({ start, end, of }): Edit => {
    if (of === 'place')
      return place === ''
        ? { start, end, text: BLANK_SIGN, mark: 'open', drops: '样例里的地名', why: '要人工填写' }
        : { start, end, text: place, mark: 'review', drops: '样例里的地名', why: '样例里是别处的地名' };
    if (owner.department === null) {
      const why = '工作簿没有写明部门名称';
      return { start, end, text: `${BLANK_SIGN}部门`, mark: 'open', id: 'document.department', drops: NAME, why };
    }
    const unsure = of === 'short' ? { mark: 'review' as const, why: '样例里是别的部门的简称' } : {};
    return { start, end, text: owner.department, drops: NAME, ...unsure };
  });
}

/** The sample's year is this document's, the year before it the year before. */
function years(text: string, { year }: Sample, owner: Owner): Edit[] {
  if (year === null || year === owner.year) return [];
  return sampleYears(text, year).map(({ start, end, year: said }): Edit => {
    const ahead = said - year;
    if (owner.year === null)
      return { start, end, text: 'XXXX', mark: 'open', id: 'document.year', drops: YEAR, why: '工作簿没有写明年份' };
    const own = { start, end, text: String(owner.year + ahead), drops: YEAR };
    return ahead === 0 || ahead === -1 ? own : { ...own, mark: 'review', why: '样例里另有一年，请核对' };
  });
}

/** 科目 that are the sample's: with their marks, in quotes, or 类 that have a figure. */
function subjects(said: string): Edit[] {
  const text = asCrosses(withHalfWidth(said));
  const classes = classItemsIn(text)
    .filter(({ name }) => functionalClassCode(name) !== null)
    .map(({ at, name }): Span => ({ start: at, end: at + name.length }));
  const known = (name: string): boolean => subjectsNamed(name).length > 0;
  return [...classes, ...subjectPlaces(text, known)].map(blankFor(SUBJECT));
}

/** A text with its figures as crosses. */
function crossed(text: string): string {
  let plain = text;
  for (const { start, end } of figuresIn(text))
    plain = plain.slice(0, start) + 'X'.repeat(end - start) + plain.slice(end);
  return plain;
}
