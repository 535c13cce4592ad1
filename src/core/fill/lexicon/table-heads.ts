import { squash } from '../../text/squash.js';
import { anyOf, beginning, holding, maybe, oneOf, whole } from '../../text/patterns.js';
import { OWN_BUDGET } from '../../claims/lexicon/stages.js';
import { unitBehind, unitStated } from '../../taxonomy/units.js';
import { UNIT_NAME } from '../../money/units.js';
import { asCrosses, BLANK } from './blanks.js';
import { matchesIn } from '../../text/matches.js';

/** What a cell of a head or a label says of the figures in its column or row. */
export interface Head {
  /** The line or item that they are of; '' where it says none. */
  readonly concept: string;
  readonly year: number | 'own' | 'prior' | null;
  /** 年初预算, 全年预算; 决算 and 执行 as 决算; null where it says none. */
  readonly stage: string | null;
  readonly told: 'difference' | 'rate' | 'completion' | 'share' | null;
  /** What a share is of, in the head's words: 本年支出 of 占本年支出比重; '' where it says none. */
  readonly base: string;
  /** Held against 预算数 rather than last year's. */
  readonly againstBudget: boolean;
  /** 万元, 辆, %; null where it says none. */
  readonly unit: string | null;
}

const PIECES = ['辆', '台', '套', '个', '人次', '批次', '批', '人', '次', '平方米'];
const PIECES_BEHIND = new RegExp(`\\((?:单位:)?${oneOf(PIECES, '%')}\\)$`);
const IS_UNIT = whole('\\(?', oneOf('万元', '元', PIECES, '%'), '\\)?');
const LIST_MARK = beginning(
  anyOf('[一二三四五六七八九十]+、', '\\([一二三四五六七八九十\\d]+\\)', '\\d+[.、]', '[①-⑳]', '其中:?'),
);

const OWN_YEAR = ['本年度?', '当年', '今年'];
const PRIOR_YEAR = ['上年度?', '去年', '上一年度?'];
/** 上年结转 and 本年收入 are names. */
const OF_STAGE = `(?=${oneOf('年初', '全年', '调整', '预算', '决算', '执行', '实际', '完成', '数', '金?额', '$')})`;
const YEAR = holding(`(20\\d\\d)年?度?|(${oneOf(OWN_YEAR)})${OF_STAGE}|${oneOf(PRIOR_YEAR)}${OF_STAGE}`);
const STAGE = holding(
  `((?:年初|全年|调整后?的?)?${OWN_BUDGET}(?:调整)?)|(${oneOf('决算', '执行', '实际(?:支出|完成)?')})`,
);
const BESIDE_STAGE = whole(anyOf('数额?', '金额', '[总合]?额', '情况', '安排', '批复', '统计', '支出', '收入', '部门'));
const NO_CONCEPT = whole(oneOf('项目', '科目', '内容', '名称', '指标', '金额', '数额', '数量', '数', '合计金额'));

const COMPARED = oneOf(
  '增减',
  '增长',
  '增幅',
  '变动',
  '差[额异]',
  '同比',
  `[比较与]${oneOf('上年', '去年', '年初', '预算')}`,
);
const RATE_WORDS = oneOf('%', '率', '幅', '比例', '百分');
const RATE = holding(`${COMPARED}.*${RATE_WORDS}|^${oneOf('增幅', '增长率', '增减率')}`);
const DIFFERENCE = holding(COMPARED);
const COMPLETION = holding(
  oneOf(
    `完成.*${oneOf('%', '率', '比例', '预算')}`,
    '(?:执行|完成)率',
    `决算数?占${maybe('年初', '全年', '调整后?')}预算${maybe('数')}(?!收|支)`,
  ),
);
const SHARE = holding(oneOf('占', '比重'));
/** 本年支出 is a name; 本年三公经费 is that of the year in question. */
const BASE = whole(
  '占',
  maybe(`(?:${oneOf('本年度?', '当年', '今年')})(?!${oneOf('支出', '收入', '合计')})`),
  '(.{2,16}?)',
  '的?',
  maybe('比重', '比例', '百分比', '比', '[%％]'),
);

/** 公务接待费（万元）; 2023年决算数; 比上年增减%. */
export function headOf(given: string): Head {
  const text = squash(given).replace(LIST_MARK, '');
  const { name, unit } = withoutUnit(text);
  const common = { year: null, stage: null, told: null, base: '', againstBudget: false, unit };
  const told = toldBy(text);
  if (told !== null)
    return {
      ...common,
      concept: '',
      told,
      base: told === 'share' ? (BASE.exec(name)?.[1] ?? '') : '',
      againstBudget: name.includes('预算') && !/上年|去年/.test(name),
    };
  const year = YEAR.exec(name);
  const bare = year === null ? name : name.replace(year[0], '');
  const stage = STAGE.exec(bare);
  const rest = stage === null ? bare : bare.replace(stage[0], '');
  return {
    ...common,
    concept: conceptOf(rest, year !== null || stage !== null),
    year: year && yearOf(year),
    stage: stage && (stage[2] === undefined ? stage[1]! : '决算'),
  };
}

/** What is left of a head without its year and stage: 公务接待费 of 公务接待费决算数. */
function conceptOf(rest: string, isBeside: boolean): string {
  if (NO_CONCEPT.test(rest) || (isBeside && BESIDE_STAGE.test(rest))) return '';
  return isBeside ? rest.replace(/数额?$/, '') : rest;
}

function yearOf([, digits, own]: RegExpExecArray): Head['year'] {
  if (digits !== undefined) return Number(digits);
  return own === undefined ? 'prior' : 'own';
}

function toldBy(text: string): Head['told'] {
  if (COMPLETION.test(text)) return 'completion';
  if (RATE.test(text)) return 'rate';
  if (DIFFERENCE.test(text)) return 'difference';
  return SHARE.test(text) ? 'share' : null;
}

function withoutUnit(text: string): { readonly name: string; readonly unit: string | null } {
  const pieces = PIECES_BEHIND.exec(text);
  if (pieces) return { name: text.slice(0, pieces.index), unit: pieces[0].replace(/^\((?:单位:)?|\)$/g, '') };
  const { name, unit } = unitBehind(text);
  return { name, unit: unit && UNIT_NAME[unit] };
}

/** A cell that says a unit and nothing else; null for others. */
export function unitAlone(text: string): string | null {
  const squashed = squash(text);
  return IS_UNIT.test(squashed) ? squashed.replace(/[()]/g, '') : null;
}

/** 单位：万元, above a table. */
export function unitAbove(text: string): string | null {
  const unit = unitStated(squash(text));
  return unit && UNIT_NAME[unit];
}

const BLANK_AMOUNT = new RegExp(`${BLANK}\\s*(万元|亿元|元)`, 'g');

const BY_UNIT = holding('(?:金额|数据|数字)[^，。；]{0,6}?(?:以|单位|均为|按)[^，。；]{0,4}?(亿元|万元|元)');

/** What all amounts that the lines of a form leave blank, or its notes say, are in; null where these differ, or say nothing. */
export function unitOfBlanks(lines: readonly string[]): string | null {
  const left = lines.flatMap((line) => matchesIn(asCrosses(line), BLANK_AMOUNT).map(([, unit]) => unit!));
  const said = lines.flatMap((line) => unitAbove(line) ?? BY_UNIT.exec(line)?.[1] ?? []);
  const found = new Set([...left, ...said]);
  return found.size === 1 ? [...found][0]! : null;
}

const OWNER = whole(maybe('本'), oneOf('部门', '单位', '级', '机关', '年'));

/** 本部门, 本单位. */
export function saysOwner(concept: string): boolean {
  return OWNER.test(concept);
}
