import { equal } from 'node:assert/strict';
import { leftoverIn } from '../../../../src/core/taxonomy/words/placeholders.js';

const LEFT: readonly (readonly [text: string, leftover: string])[] = [
  ['XX', 'XX'],
  ['×××', '×××'],
  ['(待填)', '(待填)'],
  ['测试', '测试'],
  ['测试数据', '测试数据'],
  ['部门:XXX', 'XXX'],
  ['编制单位:待填写', '待填写'],
  ['XX县教育局', 'XX县'],
  ['20XX年度部门预算', 'XX年度'],
  ['共XX万元', 'XX万元'],
  ['待定', '待定'],
  ['(请填写)', '(请填写)'],
  ['此处填写单位名称', '此处填写单位名称'],
  ['??', '??'],
  ['***', '***'],
  ['测试项目', '测试项目'],
];
const MEANT = [
  '某某县教育局',
  '示例',
  '软件测试服务费',
  '核酸检测',
  '张××',
  '3×2',
  'XXL码工作服',
  '待业人员补助',
  '尺寸20×30',
  'X光机购置',
  '待定岗人员经费',
  '体质测试项目',
  '按要求请填写者自备',
];

describe('words left standing', () => {
  for (const [text, leftover] of LEFT) it(`are found in ${text}`, () => equal(leftoverIn(text), leftover));
  for (const text of MEANT) it(`are not seen in ${text}`, () => equal(leftoverIn(text), null));
});
