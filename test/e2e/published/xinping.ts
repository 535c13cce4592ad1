import { under, type PublishedText } from './published.js';

/** 云南, 2021 final accounts: the 说明 is not in the document, only the tables and what 绩效自评 says of them. */
export const XINPING: PublishedText = {
  workbook: 'xinping-2021-final.corrected',
  template: '云南部门决算',
  figures: [
    ...under('收入决算情况', ['收入合计', 555.63]),
    ...under('支出决算情况', ['支出合计', 555.63]),
    ...under(
      '“三公”经费支出决算总体情况',
      ['三公经费', 88.84, 0.04],
      ['因公出国（境）费', 0],
      ['公务用车费', 88.8, 0],
      ['公务接待费', 0.04],
    ),
    ...under('“三公”经费支出决算具体情况', ['公务用车购置费', 0], ['公务用车运行费', 88.8, 0]),
  ],
  statements: [],
  changes: [],
  unchanged: [],
  before: {},
  elsewhere: [
    '两个单位合并的 1363.12、807.49、59.24%、40.76%、93.89、5.05',
    '与上年对比 22.74%、22.59%、84.29%（没有上年的表）',
    '绩效目标 158.70、66.50、92.20',
  ],
};
