import type { MeaningSaid } from '../../finding/said/meaning.js';
import { nameOf, sayTextAmount } from './text-relation.js';
import type { Sayings } from './sayings.js';

export const MEANING: Sayings<MeaningSaid> = {
  'average': ({ noun, average, money, count, computed }) =>
    `${nameOf(noun, '平均数')}写${average}，按${money}、${count}计算为${sayTextAmount(computed)}，请核对。`,
  'count.parts': ({ stated, parts, sum }) => `总数写${stated}，所列各项${parts.join('、')}，合计${sum}，请核对。`,
  'count.listed': ({ stated, listed }) => `这里写${stated}，文中列出的是${listed}个，请核对。`,
  'done.with-nothing': ({ noun, money, words }) => `${nameOf(noun, '该项')}${money}，文中却写“${words}”，请核对。`,
  'reason.direction': ({ noun, less, reason }) =>
    `${nameOf(noun, '该项')}写${less ? '减少' : '增加'}，原因却写“${reason}”，方向相反，请核对。`,
  'rate.over-hundred': ({ words }) => `“${words}”：这样的比率不会超过100%，请核对。`,
  'grade': ({ score, grade }) => `得分${score}，等级却写“${grade}”，按百分制通常对不上，请核对。`,
  'goals.all': ({ figure, project }) =>
    `文中写绩效目标管理全覆盖，涉及资金${figure}，项目支出为${project}，两者不等，请核对。`,
  'compared.otherwise': ({ noun, said, others }) =>
    `同一部分其他各项都与${others}比较，${nameOf(noun, '该项')}与${said}比较，口径不一，请核对。`,
};
