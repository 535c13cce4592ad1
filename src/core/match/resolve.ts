import type { Lookup } from '../figures/lookup.js';
import type { NamedFigure } from '../figures/named.js';
import { present } from '../figures/sourced.js';
import type { Statement } from '../claims/index.js';
import { figureNamed } from '../taxonomy/figure-names.js';
import type { Target } from './binding.js';
import { countNamed } from './counts.js';
import { FIGURES_BY_KEY, FIGURES_OF } from './figure-table.js';
import { definedFigure, goalsFigure } from './phrases.js';
import type { Money, Place } from './place.js';
import {
  carriedFigure,
  classFigure,
  fiscalSourceFigure,
  natureFigure,
  onlyGeneral,
  sourceFigure,
  subjectFigure,
} from './tables.js';

export interface Situation {
  readonly lookup: Lookup;
  readonly place: Place;
  /** The figure of the whole that the sentence makes this a part of. */
  readonly whole: NamedFigure | null;
  /** Name of the figure told right before, in the same paragraph. */
  readonly before: string | null;
  readonly firstInParagraph: boolean;
  /** The number told right before: "项目4个，涉及金额". */
  readonly counted: Statement | null;
}

const sure = (figure: NamedFigure | null): Target | null => figure && { figure, doubt: '' };
const doubtful = (figure: NamedFigure | null, doubt: string): Target | null => figure && { figure, doubt };

/** Words in front that do not change which figure is meant. */
const FRONT =
  /^(?:使用(?=政府性|国有资本|一般公共)|综合|年初(?!.{0,4}结转)|全年|当年|年度|部门|单位|安排|编制|按照?[^，]*?|纳入[^，]*?的)+/;

const ALIAS: Readonly<Record<string, string>> = { 预算收支: '收支总计' };

/** The figure that a statement is of, by its words and the headings above it; null when they do not say it. */
export function figureOf(statement: Statement, at: Situation): Target | null {
  const { amount, subject } = statement;
  if (at.whole !== null && subject === null && /^(?:一般公共预算|政府性基金|国有资本经营)[类项]\./.test(at.whole.name))
    return null;
  const found =
    subject !== null && subject.itemName !== null
      ? ofSubject(statement, at)
      : amount !== null && amount.kind === 'count'
        ? sure(at.lookup.figure(countNamed(statement, at.place, at.before) ?? ''))
        : ofNoun(statement.noun, at);
  if (found === null) return null;
  if (
    found.doubt === '' &&
    at.place.currentOnly &&
    /^一般公共预算(?:项|类|支出)/.test(found.figure.name) &&
    fiscalCarryover(at.lookup)
  ) {
    return doubtful(found.figure, '表中的数含上年结转，“当年拨款”可能不含');
  }
  const isCount = found.figure.unit === 'count';
  return amount !== null && isCount !== (amount.kind === 'count') ? null : found;
}

/** "占一般公共预算支出": the words of a base, told by themselves. */
export function figureOfWords(words: string, at: Situation): Target | null {
  const plain = words
    .replace(/[“”"]/g, '')
    .replace(/（/g, '(')
    .replace(/）/g, ')')
    .replace(/(?:总额|总数|的)$/, '');
  // 占总支出: of all money, whatever the heading is about
  const ofAll = /^(?:部门|本年|全部)?(?:总支出|总收入|(?:支出|收入)(?:合计|总计))$/.test(plain);
  const place = {
    ...at.place,
    special: null,
    money: ofAll ? null : at.place.money,
    basic: ofAll ? false : at.place.basic,
  };
  return ofNoun(plain, { ...at, place, whole: null, firstInParagraph: false });
}

function ofSubject({ subject }: Statement, { lookup, place, whole }: Situation): Target | null {
  const money = place.money ?? (whole?.name === '一般公共预算支出' ? 'general' : null);
  if (money === 'fund') return sure(subjectFigure(lookup, '政府性基金项', subject!));
  if (money === 'state-capital') return sure(subjectFigure(lookup, '国有资本经营项', subject!));
  if (money === 'general' || onlyGeneral(lookup))
    return sure(
      subjectFigure(lookup, '一般公共预算项', subject!) ?? subjectFigure(lookup, '一般公共预算上年项', subject!),
    );
  return null;
}

function ofNoun(said: string, at: Situation): Target | null {
  const noun = ALIAS[said] ?? (said.replace(FRONT, '') || said);
  const { lookup, place } = at;
  // in final accounts the words 预算收入 speak of another document
  if (lookup.story.book.document.type === 'final-accounts' && /(?<!公共|基金|经营|保险)预算/.test(noun)) return null;
  const named = figureNamed(noun);
  const special = named && FIGURES_BY_KEY[named.key];
  if (special) return sure(lookup.figure(special));
  const kind =
    place.special === 'procurement' || at.whole?.name === '政府采购'
      ? /^(?:政府采购)?(货物|工程|服务)(?:类)?(?:采购)?(?:支出|预算)*$/.exec(noun)?.[1]
      : undefined;
  if (kind !== undefined && (at.whole === null || at.whole.name === '政府采购'))
    return sure(lookup.figure(`政府采购构成.${kind}`));
  if (place.special === 'performance') return goalsFigure(lookup, noun, at.counted);
  if (place.special !== null) return noun === '' ? heading(at) : null;
  if (named === null && place.money === null && at.firstInParagraph && definedFigure(lookup, noun))
    return sure(definedFigure(lookup, noun));
  if (named?.key === 'general-basic.personnel' || named?.key === 'general-basic.public')
    return ofEconomic(named.key === 'general-basic.personnel' ? '人员经费' : '公用经费', at);
  return (
    ofIncome(noun, at) ??
    ofClass(noun, at) ??
    ofExpenditureLine(noun, at) ??
    (named === null ? heading(at, noun) : ofKey(noun, named.key, named.scope, at))
  );
}

/** Where a noun is a source of income by its place: under 收入, or among the parts of an income. */
function ofIncome(noun: string, { lookup, place, whole }: Situation): Target | null {
  const incomeOfFiscal = whole?.name.startsWith('财政拨款收') ?? false;
  const incomeOfAll = whole?.name === '收入合计' || whole?.name === '收入总计';
  if (incomeOfFiscal || (!incomeOfAll && whole === null && place.money === 'fiscal' && place.side !== 'expenditure')) {
    // 财政拨款收入 under this heading may be 本年收入 or the total
    if (/^财政拨款(?:收入)?$/.test(noun)) return null;
    return sure(fiscalSourceFigure(lookup, noun));
  }
  const among = incomeOfAll || (place.side === 'income' && place.money === null);
  const plainWord = /收入$|结余|结转/.test(noun) && !/^财政拨款收入$/.test(noun);
  if (among) return sure(sourceFigure(lookup, noun));
  if (place.carried && noun === '上年结转结余') return sure(lookup.figure(noun));
  return place.money === null && place.side === 'both' && plainWord && (whole === null || whole.name === '收支总计')
    ? sure(sourceFigure(lookup, noun))
    : null;
}

const CLASS_LISTS: Readonly<Record<string, readonly [list: string, whole: string]>> = {
  general: ['一般公共预算类', '一般公共预算支出'],
  fiscal: ['财政拨款支出', '财政拨款支出总计'],
  all: ['收支总表支出', '支出总计'],
};

function ofClass(noun: string, { lookup, place, whole, before }: Situation): Target | null {
  const money =
    whole?.name === '一般公共预算支出'
      ? 'general'
      : whole?.name.startsWith('财政拨款支出')
        ? 'fiscal'
        : (place.money ?? 'all');
  const list = CLASS_LISTS[money];
  // 其他支出 is a 类 among other 类 only
  if (list === undefined || (noun === '其他支出' && !before?.startsWith(`${list[0]}.`))) return null;
  return sure(classFigure(lookup, list[0], noun, list[1]));
}

function ofExpenditureLine(noun: string, { lookup, place }: Situation): Target | null {
  if (place.money === null || place.money === 'fiscal') {
    const carried = carriedFigure(lookup, noun, place.money === 'fiscal');
    if (carried) return sure(carried);
  }
  if (place.money === 'fund' || place.money === 'state-capital') {
    const list = place.money === 'fund' ? '政府性基金收支' : '国有资本经营收支';
    if (/^年初结转(?:[和及]结余)?$/.test(noun)) return sure(lookup.figure(`${list}.年初结转和结余`));
    if (/^年末结转(?:[和及]结余)?$/.test(noun)) return sure(lookup.figure(`${list}.年末结转和结余`));
  }
  return place.money === null ? sure(natureFigure(lookup, noun)) : null;
}

/** 人员经费 and 公用经费 are read from 一般公共预算基本支出; they are the whole's only where that is all there is. */
function ofEconomic(name: string, { lookup, place, whole }: Situation): Target | null {
  const figure = lookup.figure(name);
  if (place.basic || place.money === 'general' || whole?.name === '一般公共预算基本支出') return sure(figure);
  const [all, general] = [lookup.figure('支出构成.基本支出'), lookup.figure('一般公共预算基本支出')];
  const same = all !== null && general !== null && all.amount.yuan.eq(general.amount.yuan);
  return same ? sure(figure) : doubtful(figure, '表中只有一般公共预算基本支出分人员和公用经费');
}

function ofKey(noun: string, key: string, scope: Money | null, at: Situation): Target | null {
  const { lookup, place, whole } = at;
  const generic = /^(?:支出|收入|预算支出|预算收入)$/.test(noun);
  const inherited = scope === null && !/^(?:本年|总)?(?:收入|支出)(?:合计|总计)$/.test(noun);
  const money = scope ?? (inherited ? moneyFrom(place, whole) : null);
  // 收支总预算，其中：收入预算
  const ofBoth = whole?.name === '收支总计' && money === null;
  const amongFunds =
    (place.money === 'fund' || place.money === 'state-capital') &&
    /^(?:政府性基金|国有资本经营)(?:支出$|收支\.)/.test(at.before ?? '');
  if (generic && !ofBoth && (whole !== null || !(at.firstInParagraph || amongFunds))) return null;
  if (key === 'appropriation' && scope === 'fiscal') return null;
  if (money === 'fiscal' && (key === 'basic' || key === 'project')) return fiscalPart(lookup, key);
  if (money === 'fiscal' && (key === 'income' || key === 'expenditure')) return fiscalSide(lookup, key);
  if (money === 'general' && key === 'income') return sure(sourceFigure(lookup, '一般公共预算拨款收入'));
  const name = FIGURES_OF[money ?? 'all'][key];
  const figure = name === undefined ? null : lookup.figure(name);
  if (figure === null) return null;
  const sideFits =
    place.side === null ||
    place.side === 'both' ||
    !(key === 'income' || key === 'expenditure') ||
    place.side === key ||
    scope !== null;
  if (generic && !sideFits) return null;
  if (/^本年收入/.test(noun) && lookup.story.book.document.type === 'budget' && opensWithCarryover(lookup)) return null;
  if (
    /^本年支出/.test(noun) &&
    lookup.story.book.document.type === 'budget' &&
    money === null &&
    lookup.figure('支出总计')?.amount.yuan.eq(figure.amount.yuan) !== true
  )
    return null;
  if (/当年/.test(noun) && money === 'general' && fiscalCarryover(lookup))
    return doubtful(figure, '表中的数含上年结转，“当年拨款”可能不含');
  if (place.basic && key === 'appropriation') return doubtful(figure, '标题是基本支出，可能只指基本支出');
  return generic && place.side === null && money === null
    ? doubtful(figure, '标题和句子没有写明是哪一项')
    : sure(figure);
}

function moneyFrom(place: Place, whole: NamedFigure | null): Money | null {
  if (whole?.name === '支出合计' || whole?.name === '收入合计') return null;
  if (whole?.name === '一般公共预算支出') return 'general';
  if (place.basic && place.money === null) return 'general';
  return place.money;
}

function opensWithCarryover(lookup: Lookup): boolean {
  return lookup.story.book.income.sources.some(({ id }) => id === 'income.opening' || id === 'income.reserve');
}

function fiscalCarryover(lookup: Lookup): boolean {
  return lookup.story.book.fiscal.incomeLines.some(
    ({ id, amount }) => id === 'fiscal-summary.opening' && present(amount),
  );
}

/** 财政拨款基本支出 is that of 一般公共预算 where there is no other 财政拨款. */
function fiscalPart(lookup: Lookup, key: 'basic' | 'project'): Target | null {
  const [fiscal, general] = [lookup.figure('财政拨款支出总计'), lookup.figure('一般公共预算支出')];
  const same = fiscal !== null && general !== null && fiscal.amount.yuan.eq(general.amount.yuan);
  return same ? sure(lookup.figure(FIGURES_OF.general[key]!)) : null;
}

/** 财政拨款收入 without 总计: the same as the total where nothing was carried over. */
function fiscalSide(lookup: Lookup, key: 'income' | 'expenditure'): Target | null {
  const name = key === 'income' ? '财政拨款收入总计' : '财政拨款支出总计';
  const { fiscal } = lookup.story.book;
  const carried = [...fiscal.incomeLines, ...fiscal.expenditureLines].some(
    ({ id, amount }) => /\.(?:opening|closing|surplus)$/.test(id) && present(amount),
  );
  return carried ? doubtful(lookup.figure(name), '有结转结余，可能指本年数，也可能指总计') : sure(lookup.figure(name));
}

const MAIN: Readonly<Record<string, string>> = {
  'agency': '机关运行经费',
  'three-public': '三公经费',
  'procurement': '政府采购',
  'fund': '政府性基金支出',
  'state-capital': '国有资本经营支出',
  'social-insurance': '社会保险基金支出',
};

/**
 * A sentence that names nothing speaks of its heading; so does one whose words end in a figure's name. Neither is sure.
 */
function heading(at: Situation, noun = ''): Target | null {
  if (!at.firstInParagraph || at.whole !== null) return null;
  if (noun === '')
    return doubtful(
      at.lookup.figure(MAIN[at.place.special ?? at.place.money ?? ''] ?? ''),
      '句中没有写明是哪一项，按标题取数',
    );
  const rest = /的([^的]+)$/.exec(noun)?.[1];
  if (rest === undefined) return null;
  const inner = ofNoun(rest, { ...at, firstInParagraph: false });
  return inner && doubtful(inner.figure, `“${noun}”只按“${rest}”取数`);
}
