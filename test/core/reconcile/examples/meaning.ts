import { budgetOf, finalOf } from '../sample.js';
import type { Said } from './said.js';
import { slip, type TextExample } from './example.js';

/** What the words of a text say that its numbers do not bear out. */
export const MEANING: Readonly<Record<string, TextExample>> = {
  'average': slip(
    finalOf('“三公”经费支出情况', '公务接待费支出3.00万元，国内接待20批次、250人次，人均120元。'),
    ['人均120元', '人均150元'],
    'warning 150元',
    { expected: '120' },
  ),
  'carried-over': slip(
    finalOf(
      '政府性基金预算财政拨款年初结转和结余2.00万元，本年收入9.00万元，本年支出8.00万元，年末结转和结余3.00万元。',
    ),
    ['结余3.00', '结余4.00'],
    'warning 4.00万元',
    { expected: '3' },
  ),
  'done.with-nothing': slip(
    finalOf('因公出国（境）费支出0.00万元。2023年本单位无因公出国（境）团组。'),
    ['无因公', '有因公'],
    'warning 有因公出国（境）团组',
  ),
  'reason.direction': slip(
    finalOf('公务接待费支出3.00万元，比上年减少1.00万元，下降25.00%，主要原因是接待人次减少。'),
    ['人次减少', '人次增加'],
    'warning 接待人次增加',
  ),
  'rate.over-hundred': slip(finalOf('对6个项目开展绩效自评，自评覆盖率100%。'), ['100%', '106%'], 'warning 覆盖率106%'),
  'grade': slip(finalOf('“水库管护”项目自评得分93分，等级为优。'), ['93分', '39分'], 'warning 自评得分39分，等级为优'),
  'goals.all': slip(
    budgetOf(
      '支出预算80.00万元，其中：基本支出53.40万元，项目支出26.60万元。',
      '实现绩效目标管理全覆盖，实行绩效目标管理的项目4个，涉及资金26.60万元。',
    ),
    ['资金26.60', '资金62.60'],
    'notice 62.60万元',
  ),
  'compared.otherwise': slip(
    budgetOf(
      '因公出国（境）费0万元，与上年预算持平。',
      '公务用车运行维护费6.00万元，比上年预算减少1.00万元。',
      '公务接待费2.00万元，比上年预算减少0.50万元。',
    ),
    ['上年预算减少0.50', '上年决算减少0.50'],
    'notice 0.50万元',
  ),
};

export const MEANING_SAID: Readonly<Record<string, Said>> = {
  'average': { stated: '150元', message: '“人均”写150元，按3.00万元、250人次计算为120元，请核对。' },
  'carried-over': {
    stated: '4',
    message:
      '“年末结转和结余”4.00万元，其各项政府性基金预算财政拨款年初结转和结余2.00万元、收入9.00万元、支出−8.00万元，合计3万元。',
    places: ['2.00万元', '9.00万元', '8.00万元'],
  },
  'done.with-nothing': {
    message: '“因公出国(境)费支出”0.00万元，文中却写“有因公出国（境）团组”，请核对。',
  },
  'reason.direction': { message: '“公务接待费支出”写减少，原因却写“接待人次增加”，方向相反，请核对。' },
  'rate.over-hundred': { message: '“覆盖率106%”：这样的比率不会超过100%，请核对。' },
  'grade': { message: '得分39分，等级却写“优”，按百分制通常对不上，请核对。' },
  'goals.all': {
    stated: '62.60万元',
    message: '文中写绩效目标管理全覆盖，涉及资金62.60万元，项目支出为26.60万元，两者不等，请核对。',
  },
  'compared.otherwise': {
    message: '同一部分其他各项都与上年预算比较，“公务接待费”与上年决算比较，口径不一，请核对。',
  },
};
