import { departmentInTitle } from '../../claims/lexicon/document.js';
import type { Disclosure, DocumentIdentity } from '../../disclosure/model.js';
import type { Finding } from '../../finding/finding.js';
import type { RemainSaid } from '../../finding/said/remains.js';
import type { PageRemain } from '../../sheet/grid.js';
import { squash } from '../../text/squash.js';

type Remain = Pick<Finding, 'rule' | 'severity' | 'category'>;

const OF_PAGES: Readonly<Record<PageRemain['kind'], Remain>> = {
  white: { rule: 'pages.unseen', severity: 'warning', category: 'sensitive' },
  invisible: { rule: 'pages.unseen', severity: 'warning', category: 'sensitive' },
  layer: { rule: 'pages.unseen', severity: 'warning', category: 'sensitive' },
  covered: { rule: 'pages.unseen', severity: 'warning', category: 'sensitive' },
  comment: { rule: 'pages.notes', severity: 'warning', category: 'sensitive' },
  field: { rule: 'pages.notes', severity: 'notice', category: 'sensitive' },
  empty: { rule: 'pages.empty', severity: 'notice', category: 'format' },
};

const CONTENTS: Remain = { rule: 'pages.contents', severity: 'warning', category: 'format' };
const PROPERTY: Remain = { rule: 'pages.properties', severity: 'warning', category: 'sensitive' };

/** An author that is no person: names of persons are nobody's business. */
const OFFICE = /^[一-龥]{2,}(?:局|厅|委|委员会|办公室|中心|政府|院|校|学|馆|站|所)$/;
const LEAST_OF_OFFICE = 5;
const YEAR = /(?<!\d)20\d{2}(?=年)/g;

/** What a PDF holds beside what its pages print, its contents where they name other pages, its properties another department or year. */
export function remainFindings({ remains, document }: Disclosure): Finding[] {
  if (remains === undefined) return [];
  return [
    ...together(remains.pages).map((said): Finding => ({ ...OF_PAGES[said.kind], said, cells: [] })),
    ...(remains.contents ?? []).map((entry): Finding => ({
      ...CONTENTS,
      said: { type: 'pages.contents', ...entry },
      cells: [],
    })),
    ...propertiesOf(remains, document).map((said): Finding => ({ ...PROPERTY, said, cells: [] })),
  ];
}

type OfPages = Extract<RemainSaid, { readonly type: 'pages.remain' }>;

/** What is the same on several pages is one. */
function together(pages: readonly PageRemain[]): OfPages[] {
  const found = new Map<string, OfPages & { readonly pages: number[] }>();
  for (const { kind, text, page } of pages) {
    const key = `${kind} ${text}`;
    const known = found.get(key);
    if (known === undefined) found.set(key, { type: 'pages.remain', kind, text, pages: [page] });
    else if (known.pages.at(-1) !== page) known.pages.push(page);
  }
  return [...found.values()];
}

type OfProperty = Extract<RemainSaid, { readonly type: 'pages.property' }>;

function propertiesOf(
  { title, author }: NonNullable<Disclosure['remains']>,
  { department, year }: DocumentIdentity,
): OfProperty[] {
  const found: OfProperty[] = [];
  const [titled, ...more] = new Set(squash(title).match(YEAR));
  if (titled !== undefined && more.length === 0 && year !== null && titled !== String(year))
    found.push({
      ...{ type: 'pages.property', property: 'title', text: title, wrong: 'year' },
      ...{ told: titled, usual: String(year) },
    });
  const named = departmentInTitle(squash(title));
  if (named !== null && isOther(named, department))
    found.push({
      ...{ type: 'pages.property', property: 'title', text: title, wrong: 'department' },
      ...{ told: named, usual: department },
    });
  const office = OFFICE.test(author) && author.length >= LEAST_OF_OFFICE ? author : null;
  if (office !== null && isOther(office, department))
    found.push({
      ...{ type: 'pages.property', property: 'author', text: author, wrong: 'department' },
      ...{ told: office, usual: department },
    });
  return found;
}

/** Neither is the other for short: 县政府办 is 县人民政府办公室. */
function isOther(name: string, usual: string): boolean {
  return usual !== '' && !isWithin(name, usual) && !isWithin(usual, name);
}

/** Every sign of it stands in the other, in this order. */
function isWithin(few: string, many: string): boolean {
  let from = 0;
  for (const sign of squash(few)) {
    const at = squash(many).indexOf(sign, from);
    if (at < 0) return false;
    from = at + 1;
  }
  return true;
}
