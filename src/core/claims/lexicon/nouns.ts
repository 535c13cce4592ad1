import { anyOf, beginning, ending, holding, maybe, oneOf, whole } from '../../text/patterns.js';
import { OWN_BUDGET } from './stages.js';

/** Who speaks: 本部门, 我局及所属单位. What one calls oneself for short, and the place: not the endings of names. */
const SELF = '[本我该全]';
const BODIES = ['部门', '单位', '办', '局', '委', '院', '校', '馆', '中心', '县', '市', '区', '省'];
const BELOW = [
  '及其?(?:所属|下属)的?',
  maybe(`各?级?${anyOf('预算', '事业', '参公', '二级', '行政')}${oneOf('单位', '机构')}`),
].join('');
const OWNERS = new RegExp(
  `${SELF}${oneOf(BODIES)}${maybe('机关(?!运行)', '本级')}${maybe(BELOW)}|^(?:所属|下属)各?(?:预算|事业)?单位|^[^，。]{2,60}${oneOf('单位', '机构', '财政拨款')}的(?=机关运行)`,
  'g',
);

const YEARS = new RegExp(
  `${oneOf(String.raw`\d{4}`, '[X×]{2,4}', '20[X×]{2}')}年${maybe('度', '底', '末', '初')}${maybe('部门', '单位')}`,
  'g',
);

/** Words in front of a name that are no part of it. */
const FRONT = new RegExp(
  `^${oneOf(
    '[.和与及、，的：；）)—]',
    '由(?!于)',
    '原因[是为系]',
    '含(?![税量义])',
    '有(?=政府性基金|国有资本经营|一般公共预算)',
    ['其中', '其(?!他)', '另(?!一)', '另外', '此外', '同时', '包括', '具体[是为]', '即(?!征)'],
    `主要${maybe('用于', '包括', '为', '是')}`,
    ['截至', '截止', '全年', '当年', '本年度?(?!收入决算|支出决算)', '年度'],
    ['共计', '总计为', '合计为', '安排', '用于', '支付'],
    '按照?[^，]{0,20}(?:原则|规定)',
    '部门(?=预算|决算|整体)',
    `${oneOf('收入', '支出')}方?${oneOf('包括', '来自', '来源于')}`,
    '编[制列报](?=政府采购|采购)',
    `${oneOf('预计', '计划', '拟', '实际', '共', '累计')}(?=接待|派出|组织|购置|更新)`,
  )}+`,
);

/** Words behind a name that are no part of it. */
const TAIL = ending(
  `${oneOf(
    '[的：、，（“]',
    ['共有', '(?<!公)共', '合计', '共计', '总计达', '总额', '总量', '总数', '金额'],
    ['约', '为', '是', '达到?', '(?<![累总])计', '数', '均', '各'],
    ['年初', '全年', '调整后?', '当年', '本年', '上年', '去年'],
    [
      '安排',
      '完成',
      '发生',
      '实际',
      '支付',
      // 收入支出决算 names both sides
      `(?<!${oneOf('基本', '项目', '本年', '收入[和、]?')})${oneOf('支出决算', '收入决算')}`,
      '决算',
    ],
    [`(?<!总)${OWN_BUDGET}`, '拟', '预计', '资金', '规模'],
  )}+`,
);
const SUBJECT_TAIL = /(?<=支出[”"]?)(?:[类款项]级?)?科目(?:支出)?$/;

const NUMERAL = '一二三四五六七八九十';
const LIST_NUMBER = beginning(
  String.raw`[\s.、]*`,
  oneOf(
    `第[${NUMERAL}]部分`,
    `[${NUMERAL}]+、`,
    String.raw`\([${NUMERAL}\d]+\)、?`,
    String.raw`\d{1,2}[.、]`,
    '[①-⑳⑴-⒇]、?',
    '[甲乙丙丁戊]、',
    `[${NUMERAL}]是`,
    `${oneOf('其', '第')}[${NUMERAL}][是、]`,
    '[—–●■◆▲◇★※•·]+',
  ),
);

export function withoutListNumber(noun: string): string {
  return noun.replace(LIST_NUMBER, '');
}

/** A name without the year it is of and without who speaks. */
export function withoutOwner(noun: string): string {
  return noun.replace(YEARS, '').replace(OWNERS, '');
}

/** "其他收入主要为捐赠": what is told behind the words is named by those behind them. */
const LED_BY = new RegExp(`^.+主要${oneOf('为', '是', '用于', '包括', '来自')}(?=.)`);

/** A name without the words around it. */
export function bareName(noun: string): string {
  let bare = noun.replace(LED_BY, '');
  for (let before = ''; before !== bare;) {
    before = bare;
    bare = bare.replace(FRONT, '');
  }
  return bare.replace(TAIL, '').replace(SUBJECT_TAIL, '');
}

const GENERIC = whole(
  '(?!财政拨款收入)',
  anyOf(
    ['实际', '支付', '完成', '执行数', '执行', '涉及'],
    ['支出', '收入', '预算', '决算', '经费', '费用', '资金', '金额', '总额', '决算数', '预算数', '总预算'],
    ['本年', '当年', '上年', '财政拨款', '同比', '增减', '变动', '相比', '同口径'],
    ['比', '较', '与', '和', '均', '各', '共'],
    ['两年', '两者', '二者', '前后', '保持', '数额', '规模'],
  ),
);

/** Whether a noun names no figure of its own: 支出, 实际支付, the empty one. */
export function isGeneric(noun: string): boolean {
  return GENERIC.test(noun);
}

const VEHICLE_PART = whole(
  oneOf('购置', '运行', '运行维护', '运维'),
  oneOf('费用?', '经费'),
  maybe('支出', '预算', '决算'),
);

/** 购置费, 运行维护费: of vehicles, where these are spoken of. */
export function isVehiclePart(noun: string): boolean {
  return VEHICLE_PART.test(noun);
}

const MONEY_NAME = ending('(?<=..)', oneOf('收入', '支出', '经费'));

/** 事业收入, 公用经费: a name of money, whether or not it is one of the known figures. */
export function namesMoney(noun: string): boolean {
  return MONEY_NAME.test(noun);
}

const CORE_OUT = new RegExp(oneOf('财政拨款', '预算', '决算', '总额', '合计', '总计', '当年', '本年'), 'g');
const CORE_TAIL = ending(`${oneOf('支出', '收入', '经费', '费用', '费', '数')}+`);

/** What two names of one figure share: 一般公共预算支出 and 一般公共支出预算数. */
export function coreOf(noun: string): string {
  return noun
    .replace(/\([^()]*\)/g, '')
    .replace(/[、和与及的]/g, '')
    .replace(CORE_OUT, '')
    .replace(CORE_TAIL, '');
}

const PLACE = /^.*(?:省|自治区|市|自治州|自治县|县|区|旗|州)/;
const OFFICE = /^(.+?办|.+?委)(公室|员会)$/;

/** What a department is called behind the level of its place: 某某县人民政府办公室 → 政府办, 公室; '' and '' for none. */
export function officeOf(department: string): { readonly stem: string; readonly tail: string } {
  const office = department.replace(PLACE, '').replace(/^人民/, '');
  const [, stem = office, tail = ''] = OFFICE.exec(office) ?? [];
  return { stem, tail };
}

/** 县政府办 and 县政府办公室, in front of a noun. The level of the place is needed: without it, it is a project's name. */
export function shortName(stem: string, tail: string): RegExp {
  return beginning('[省市县区州旗](?:人民)?', stem, tail === '' ? '' : maybe(tail), '(?!公|厅)');
}

const OFTEN_SPLIT = holding('收支$|收入(?:和|、)?支出$');

/** 收支 and 收入和支出, of which there were none: the expenditure. */
export function expenditureOf(words: string): string {
  return words.replace(OFTEN_SPLIT, '支出');
}

const LEADS_TO_PARTS = ending(oneOf('收入', '支出'), maybe('预算', '决算'), maybe('合计', '总计'), oneOf('中', '方面'));

/** "收入预算中": parts of a side follow. */
export function leadsToParts(words: string): boolean {
  return LEADS_TO_PARTS.test(words);
}

const OF_EXPENDITURE = ending('(?<!收入[和、]?)支出', oneOf('预算', '决算'));

/** A title of one side: 政府性基金预算财政拨款支出决算. */
export function isOfExpenditure(title: string): boolean {
  return OF_EXPENDITURE.test(title);
}

const NONE = /(?:没有|未)(?:使用|安排|发生)?([^，。；：]{4,30})，|([^，。；：]{4,30}?)(?:没有|未)(?:安排|发生)，/;

/** "没有使用…拨款安排的支出，", "…经费没有安排，": what there was none of; '' where nothing is missing. */
export function missingIn(words: string): string {
  const [, behind, before] = NONE.exec(words) ?? [];
  return behind ?? before ?? '';
}

const ALL_OF = beginning('，', oneOf('全部', '均'), oneOf('[为是]', '用于', '属于?', '列[入在]?'));

/** "5万元，全部为…（项）": the words name what the whole of the figure is. */
export function isAllOf(words: string): boolean {
  return ALL_OF.test(words);
}

const TITLE_TAIL = ending('(?:安排)?(?:情况)?(?:的)?(?:说明)?');

/** A heading's words without 情况说明. */
export function titleName(title: string): string {
  return title.replace(TITLE_TAIL, '');
}
