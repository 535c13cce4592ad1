import { ending, holding, oneOf } from '../text/patterns.js';

/** What the name of an office ends in, by what sort of body it is. */
export const OFFICE_ENDINGS = {
  government: ['政府', '部', '委', '委员会', '厅', '局', '办', '办公室', '室', '处', '站', '所', '队', '中队', '大队'],
  justice: ['院', '法庭'],
  service: ['中心', '校', '学', '园', '馆', '台', '库', '场', '厂', '城', '基地', '医院', '公司'],
  association: ['会', '协会', '协', '联合会', '联', '社', '团'],
} as const;
/** What a line of a table calls the department itself, beside its 单位. */
const ITSELF = ['本级', '机关'];
/**
 * In running text: the endings that end no other word (干部, 教室, 好处, 机会 and 项目库 are no offices), nor are cut off from
 * one that is longer (委 of 委员会).
 */
export const OFFICES_IN_TEXT = [
  ['政府', '办事处', '委员会', '办公室', '厅', '局'],
  ['院', '中心', '学校', '大学', '小学', '中学', '幼儿园', '校', '馆', '站', '所', '队'],
].flat();
/** Those that blank forms put for any department: XX局. */
export const ANY_OFFICE_IN_FORMS = ['局', '厅', '委'];
/** Offices that blank forms name with crosses, the longer first: XX办公室. */
export const OFFICES_IN_FORMS = ['委员会', '办公室', ...ANY_OFFICE_IN_FORMS, '办', '院', '中心', '学校'];
/** What a name says that is of money, whatever it ends in: 机关事业单位…支出, 医院经费. */
const OF_MONEY = holding(oneOf('支出', '经费', '费$', '事务$'));

const ENDINGS = Object.values(OFFICE_ENDINGS).flat();
const OFFICE = ending(oneOf(ENDINGS));
const LINE = ending(oneOf(ENDINGS, ITSELF), '(?:\\(.*\\))?');

/** True for a name that ends as an office's does. */
export function isOfficeName(name: string): boolean {
  return OFFICE.test(name);
}

/** True for a line that by its name is an office's and no 科目. */
export function isOfficeLine(name: string): boolean {
  return LINE.test(name) && !OF_MONEY.test(name);
}
