import { ending, maybe, oneOf, whole } from '../../text/patterns.js';
import { OFFICES_IN_FORMS } from '../offices.js';

/** Signs that stand for what is to be filled in. */
const CROSSES = ['X{2,}', '×{2,}'];
const QUESTION = '[?？]{2,}';
const STARS = '[*＊]{3,}';
/** 待填, 待核实. */
const TO_DO = ['填', '补', '定', '填写', '填报', '填列', '补充', '完善', '确认', '核实'];
/** 请填写…, 此处填…. */
const ASKED = ['填写', '填列', '补充', '输入'];
const HERE = ['此处', '这里'];
/** 测试数据. */
const TESTED = ['数据', '用', '表', '行', '内容', '项目', '单位', '部门'];
/** What crosses stand for: XX县, 20XX年, ××万元. */
const STOOD_FOR = ['年度?', '月', '单位', '部门', '[省市县区乡镇]', OFFICES_IN_FORMS, '项目', '万?元'].flat();

const WHOLE = new RegExp(
  whole(
    '[(（【[]?',
    oneOf(
      CROSSES,
      `待${oneOf(TO_DO)}`,
      `请${oneOf(ASKED)}.{0,8}`,
      `${oneOf(HERE)}填写?.{0,8}`,
      QUESTION,
      STARS,
      'TODO',
      `测试${maybe(TESTED)}`,
    ),
    '[)）】\\]]?',
  ),
  'i',
);
const AFTER_COLON = new RegExp(
  ending('[:：](', oneOf(CROSSES, QUESTION, `待${oneOf('填', '补')}\\S{0,4}`, '待定', '请填写', '测试'), ')'),
  'i',
);
const BEFORE_WORD = new RegExp(`(?:^|[^A-Z×])(${oneOf(CROSSES)}${oneOf(STOOD_FOR)})`, 'i');
/** One look at a text that tells whether the others are worth while. */
export const PLACEHOLDER_SIGNS: readonly string[] = [
  '[Xx×Ｘｘ]{2}',
  '待[填补完确定核]',
  '请[填补输]',
  '处填',
  '里填',
  QUESTION,
  STARS,
  'TODO',
  '测试',
];

/** The placeholder that was left standing in a squashed text; null when there is none. 某 and 示例 are none. */
export function leftoverIn(text: string): string | null {
  if (WHOLE.test(text)) return text;
  return AFTER_COLON.exec(text)?.[1] ?? BEFORE_WORD.exec(text)?.[1] ?? null;
}
