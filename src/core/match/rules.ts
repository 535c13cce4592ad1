import type { ListId } from '../figures/list-names.js';
import { definedConcept, isTakenIn, namesOtherBudget } from '../claims/lexicon/references.js';
import {
  CATEGORIES,
  LEFT,
  nameIn,
  namesOfLine,
  NATURES,
  PROCUREMENT_CONCEPTS,
  saidConcept,
  SOURCES,
  THREE_PUBLIC_CONCEPTS,
} from '../taxonomy/concepts/index.js';
import { accountFigure } from './account.js';
import { economicFigure, isAmongEconomic } from './economic.js';
import { goalsFigure } from './goals.js';
import { carriedOf, classListAt, headingFigure, incomeAround, isCarriedOfFund } from './places.js';
import { fundSaid, halfOfBasic, procurementKind, sourceSaid, threePublicPart } from './said-figures.js';
import { doubtful, sure, type MatchRule, type Situation } from './situation.js';
import { classFigure, fiscalSourceFigure, lineOrNothing } from './tables.js';

/** Concepts that are one figure whatever money the sentence speaks of. */
const ALONE: ReadonlySet<string> = new Set(
  [...THREE_PUBLIC_CONCEPTS, ...PROCUREMENT_CONCEPTS].flatMap(({ id, said }) => (said === undefined ? [] : id)),
);
const HALVES: ReadonlySet<string> = new Set(CATEGORIES.map(({ id }) => id));
const FISCAL = SOURCES.find(({ id }) => id === 'income.fiscal')!;
const OPENING = SOURCES.find(({ id }) => id === 'income.opening')!;

const isOfAll = ({ topic }: Situation): boolean => topic.money === null;

/** Tried in this order. */
export const MATCH_RULES: readonly MatchRule[] = [
  {
    // in final accounts 预算收入 is none of their figures
    id: 'other-document',
    when: ({ noun }, { lookup }) => lookup.books.book.document.type === 'final-accounts' && namesOtherBudget(noun),
    decides: true,
    figure: () => null,
  },
  {
    // 年末结转和结余9万元，其中：一般公共预算财政拨款3万元
    id: 'carried-by-fund',
    when: isCarriedOfFund,
    decides: true,
    figure: ({ scope }, { lookup, whole }) => sure(lookup.concept(`${scope!}.${carriedOf(whole)!}`)),
  },
  {
    // 公务接待费 among the 款 of 基本支出 is one of them, and none of 三公
    id: 'economic.beside',
    when: (_said, at) => isAmongEconomic(at),
    decides: false,
    figure: ({ noun }, { lookup }) => sure(economicFigure(lookup, noun)),
  },
  {
    id: 'own-name',
    when: ({ key }) => key !== null && ALONE.has(key),
    decides: true,
    figure: ({ key }, { lookup }) => sure(lookup.concept(key!)),
  },
  {
    // 购置费 and 运行维护费 where 三公 is told
    id: 'three-public-part',
    when: ({ noun }, { topic, whole }) =>
      (whole === null ? topic.special === 'three-public' : whole.id.startsWith('three-public')) &&
      threePublicPart(noun) !== null,
    decides: true,
    figure: ({ noun }, { lookup }) => sure(lookup.concept(threePublicPart(noun)!)),
  },
  {
    // 货物, 工程 and 服务 where 政府采购 is told
    id: 'procurement-kind',
    when: ({ noun }, { topic, whole }) =>
      (whole === null ? topic.special === 'procurement' : whole.id === 'procurement') && procurementKind(noun) !== null,
    decides: true,
    figure: ({ noun }, { lookup }) => sure(lookup.concept(procurementKind(noun)!)),
  },
  {
    id: 'goals',
    when: (_said, { topic }) => topic.special === 'performance',
    decides: true,
    figure: ({ noun }, { lookup, counted }) => goalsFigure(lookup, noun, counted),
  },
  {
    // in a chapter of its own nothing else is told
    id: 'special-chapter',
    when: (_said, { topic }) => topic.special !== null,
    decides: true,
    figure: ({ noun }, at) => (noun === '' ? headingFigure(at) : null),
  },
  {
    id: 'definition',
    when: ({ noun, key }, at) => key === null && isOfAll(at) && at.firstInParagraph && definedConcept(noun) !== null,
    decides: false,
    figure: ({ noun }, { lookup }) => sure(lookup.concept(definedConcept(noun)!)),
  },
  {
    id: 'half-of-basic',
    when: ({ key }) => key !== null && HALVES.has(key),
    decides: true,
    figure: ({ key }, at) => halfOfBasic(key!, at),
  },
  {
    id: 'economic',
    when: (_said, at) => at.topic.basic && at.topic.special === null,
    decides: false,
    figure: ({ noun }, { lookup }) => sure(economicFigure(lookup, noun)),
  },
  {
    // 财政拨款收入 itself may be the income of the year or the total
    id: 'source.fiscal',
    when: ({ noun }, at) => incomeAround(at) === 'fiscal' && !namesOfLine(FISCAL).includes(noun),
    decides: false,
    figure: ({ noun }, { lookup }) => {
      const id = saidConcept(SOURCES, noun)?.id;
      return id === undefined ? null : sure(fiscalSourceFigure(lookup, id, noun));
    },
  },
  {
    id: 'source',
    when: (_said, at) => incomeAround(at) === 'all',
    decides: false,
    figure: sourceSaid,
  },
  {
    // 上年结转结余 has a chapter of its own
    id: 'carryover',
    when: ({ noun }, at) => incomeAround(at) === null && at.topic.carried && noun === nameIn(OPENING, 'budget'),
    decides: false,
    figure: (_said, { lookup }) => sure(lookup.concept('carryover')),
  },
  {
    // 收入 and 支出 in one chapter: only what says that it is taken in
    id: 'source.either-side',
    when: ({ noun }, at) =>
      incomeAround(at) === null &&
      isOfAll(at) &&
      at.topic.side === 'both' &&
      (at.whole === null || at.whole.id === 'summary') &&
      (isTakenIn(noun) || at.before?.list === 'income-sources') &&
      noun !== FISCAL.name,
    decides: false,
    figure: sourceSaid,
  },
  {
    id: 'class',
    when: ({ noun }, at) => {
      const list = classListAt(at);
      // 其他支出 is a 类 among other 类 only
      return list !== null && noun !== '其他' && (noun !== '其他支出' || at.before?.list === list);
    },
    decides: false,
    figure: ({ noun }, at) => sure(classFigure(at.lookup, classListAt(at)!, noun)),
  },
  {
    id: 'left',
    when: (_said, { topic }) => topic.money === null || topic.money === 'fiscal',
    decides: false,
    figure: ({ noun }, { lookup, topic }) => {
      const concept = saidConcept(LEFT, noun);
      const [list, table] = topic.money === 'fiscal' ? LEFT_LISTS.fiscal : LEFT_LISTS.all;
      return concept && sure(lineOrNothing(lookup, list, `${table}.${concept.id}`, noun));
    },
  },
  {
    // 政府性基金预算财政拨款年末结转和结余, and under the heading of a fund 年末结转和结余
    id: 'fund-flow',
    when: ({ noun }, { topic }) => fundSaid(noun, topic) !== null,
    decides: false,
    figure: ({ noun }, { lookup, topic }) => {
      const { money, rest } = fundSaid(noun, topic)!;
      const flow = saidConcept([OPENING, ...LEFT], rest)?.id;
      return flow === undefined ? null : sure(lookup.concept(`${money}.${flow.replace('income.', '')}`));
    },
  },
  {
    id: 'nature',
    when: (_said, at) => isOfAll(at),
    decides: false,
    figure: ({ noun }, { lookup }) => {
      const id = saidConcept(NATURES, noun)?.id;
      return id === undefined ? null : sure(lineOrNothing(lookup, 'expenditure-natures', id, noun));
    },
  },
  {
    id: 'account',
    when: ({ key }) => key !== null,
    decides: true,
    figure: accountFigure,
  },
  {
    // 当年拨款 under the heading of a fund
    id: 'appropriation',
    when: ({ noun }, { topic, whole }) => noun === '拨款' && whole === null && topic.money !== null,
    decides: true,
    figure: (said, at) => accountFigure({ ...said, key: 'appropriation' }, at),
  },
  {
    id: 'heading',
    when: ({ noun }) => noun === '',
    decides: true,
    figure: (_said, at) => headingFigure(at),
  },
  {
    // words that end in a figure's name speak of it, perhaps
    id: 'last-words',
    when: ({ noun }, { firstInParagraph, whole }) => firstInParagraph && whole === null && lastWords(noun) !== '',
    decides: true,
    figure: ({ noun }, at, match) => {
      const rest = lastWords(noun);
      const inner = match(rest, { ...at, firstInParagraph: false });
      return inner && doubtful(inner.figure, `“${noun}”只按“${rest}”取数`);
    },
  },
];

/** Where what is left of the year is told, and what the ids of its lines begin with. */
const LEFT_LISTS = {
  fiscal: ['fiscal-expenditure', 'fiscal-summary'],
  all: ['summary-expenditure', 'summary'],
} as const satisfies Record<string, readonly [ListId, string]>;

/** "保障机关运转的基本支出": behind the last 的. */
function lastWords(noun: string): string {
  const at = noun.lastIndexOf('的');
  return at < 0 ? '' : noun.slice(at + 1);
}
