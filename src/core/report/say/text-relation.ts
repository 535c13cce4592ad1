import { FUNDS } from '../../taxonomy/concepts/funds.js';
import type { Breach, FigureOf, OtherReading, RelationSaid, RelationTerm } from '../../finding/said/statements.js';
import type { TextAmount } from '../../finding/text-amount.js';

/** "基本支出" in quotation marks, or what stands for a name. */
export function nameOf(about: string, fallback: string): string {
  return about === '' ? fallback : `“${about}”`;
}

/** "（一般公共预算，2024年）": what the name leaves open; '' where nothing is known. */
export function sayFigureOf({ money, year }: Pick<FigureOf, 'money' | 'year'>): string {
  const fund = FUNDS.find(({ id }) => id === money)?.name;
  const told = [fund, year === null ? undefined : `${year}年`].filter((part) => part !== undefined);
  return told.length === 0 ? '' : `（${told.join('，')}）`;
}

/** "“公务接待费”（2024年）", or what stands for a name. */
export function nameIn({ noun, of }: { readonly noun: string; readonly of?: FigureOf }): string {
  return nameOf(noun, '该项') + (of === undefined ? '' : sayFigureOf(of));
}

/** The year before by its number: "2023年". */
export function sayPrior(year: number | null | undefined): string {
  return year == null ? '上年' : `${year - 1}年`;
}

/** "比2023年", "比预算": what a change is from. */
export function sayThan(of: FigureOf | undefined): string {
  return of?.base === 'budget' ? '比预算' : `比${sayPrior(of?.year)}`;
}

/** "12.34万元". */
export function sayTextAmount({ value, unit }: TextAmount): string {
  return `${value}${unit}`;
}

export function sayRelation({ breach, suspect, consequences, lawful, reading }: RelationSaid): string {
  return [
    sayBreach(breach, suspect !== null),
    suspect === null ? '' : `；${suspect.figure}疑应为${sayTextAmount(suspect.expected)}`,
    consequences > 0 ? `，另有${consequences}处关系因此不符` : '',
    lawful === null ? '' : LAWFUL[lawful],
    reading === null ? '' : READINGS[reading],
    '。',
  ].join('');
}

const LAWFUL = {
  'change.sum': '；如另有上年有、本年没有的项目，请一并说明',
  'sum.subjects': '；如只列主要科目，请说明',
  'sum': '；如所列不是全部或有交叉，可不改',
} as const;

const READINGS: Readonly<Record<OtherReading, string>> = {
  'cut-off': '；若是舍去尾数而不是四舍五入，则相符',
  'own-base': '；文中的百分数是除以本年数得出的，应除以上年数',
  'carried': '；若一方不含结转结余，请写明口径',
};

/** `known`: it is said after it which figure is wrong. */
function sayBreach(breach: Breach, known: boolean): string {
  const of = breach.of === undefined ? '' : sayFigureOf(breach.of);
  const about = nameOf(breach.about, '这一总数') + of;
  const computed = breach.computed === null ? '' : sayTextAmount(breach.computed);
  switch (breach.form) {
    case 'share':
      return `${sayTerms(breach.part)}占${about}${sayTerms(breach.whole)}的${computed}，文中写${breach.percent}`;
    case 'completion':
      return `${about}${sayTerms(breach.part)}是预算${sayTerms(breach.whole)}的${computed}，文中写完成${breach.percent}`;
    case 'change':
      return `${about}变动${sayTerms(breach.part)}，${sayBase(breach)}为${sayTerms(breach.whole)}，变动幅度是${computed}，文中写${breach.percent}`;
    case 'same':
      return `${about}一处写${breach.stated.figure}，另一处写${sayTerms(breach.terms)}${known ? '' : '，请核对哪一处对'}`;
    case 'same-count':
      return `${about}一处写${breach.stated.figure}，另一处写${sayTerms(breach.terms)}；如口径不同，请在文中说明`;
    case 'balance':
      return `${breach.about}${of}应当相等，文中为${breach.stated.figure}和${sayTerms(breach.terms)}${known ? '' : '，请核对哪一个对'}`;
    case 'agency-operation':
      return `机关运行经费${of}${sayTerms(breach.terms)}与公用经费${breach.stated.figure}不等；行政和参公单位两者通常相等，口径不同时请说明`;
    case 'difference':
      return `${about}由${sayBase(breach)}${breach.terms[1]!.figure}变为${breach.terms[0]!.figure}，相差${computed}，文中写${breach.stated.figure}`;
    case 'changes': {
      const [stated, sum] = [breach.stated.figure, computed].map((text) => saySigned(breach.stated, text));
      return `${about}${breach.of === undefined ? '' : sayThan(breach.of)}${stated}，各项变动为${sayParts(breach.terms)}，合计${sum}`;
    }
    case 'sum':
      return `${about}${breach.stated.figure}，其各项${sayParts(breach.terms)}，合计${computed}`;
  }
}

/** What something has changed from. */
function sayBase({ of }: Breach): string {
  return of?.base === 'budget' ? '预算数' : `${sayPrior(of?.year)}数`;
}

function sayTerms(terms: readonly RelationTerm[]): string {
  return terms.map(({ figure, sign }, index) => `${sayOperator(sign, index === 0)}${figure}`).join('');
}

function sayOperator(sign: RelationTerm['sign'], first: boolean): string {
  if (sign === -1) return '−';
  return first ? '' : '+';
}

/** More terms are not read one by one. */
const MOST_TERMS = 8;

/** "行政18名、工勤6名": with their names as long as there are few; of many, the first and their number. */
function sayParts(terms: readonly RelationTerm[]): string {
  if (terms.length > MOST_TERMS) return `${sayTerms(terms.slice(0, MOST_TERMS))}…等${terms.length}项`;
  return terms.map(({ name, figure, sign }) => `${name}${sign === -1 ? '−' : ''}${figure}`).join('、');
}

/** As texts print it: a hyphen, the sign of minus, the wide one. */
const MINUS = /^[-−－]/;

/** "减少400万元". */
function saySigned({ sign, change }: RelationTerm, text: string): string {
  if (!change) return text;
  const unsigned = text.replace(MINUS, '');
  const less = (unsigned !== text) === (sign === 1);
  return `${less ? '减少' : '增加'}${unsigned}`;
}
