import { HAN } from '../../text/han.js';
import { beginning, ending, holding, maybe, oneOf } from '../../text/patterns.js';

/** Whom to call. */
export const CONTACT = '联系人';
/** What stands where a name would: what is asked for, an office. */
export const NO_NAMES = ['电话', '单位', '部门', '地址', '邮箱', '姓名', '方式', '科', '室', '处', '局', '中心'];

const SAID = new RegExp(`${CONTACT}${maybe('姓名')}([:：]?)(.*)$`);
const NAME = beginning(`(${HAN}{2,4})`, oneOf('$', HAN.replace('[', '[^'), `${maybe('联系')}电话`));
/** What the next word has lent to a name of two signs. */
const CUT_PHONE = ending(maybe('联系'), '电?话?');
const NO_NAME = holding(oneOf(NO_NAMES));

/** The person that a squashed text names after 联系人, or the text of the cell beside it; null for none. */
export function contactNamed(text: string, beside: string): string | null {
  const said = SAID.exec(text);
  if (said === null) return null;
  const [, colon, behind] = said;
  const behindColon = colon === '' ? '' : behind!;
  // 联系人 and no more: the cell beside it is asked
  const alone = text.length <= 8 ? beside : '';
  const name = NAME.exec(behind === '' ? alone : behindColon)?.[1]?.replace(CUT_PHONE, '');
  return name === undefined || name.length < 2 || NO_NAME.test(name) ? null : name;
}
