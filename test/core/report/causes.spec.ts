import { equal, match } from 'node:assert/strict';
import { causesOf } from '../../../src/core/report/causes.js';
import { suspectLine } from '../../../src/core/report/suspect-words.js';
import { verdictOf } from '../../../src/core/report/verdict.js';
import type { Finding } from '../../../src/core/finding/finding.js';
import { finding, report } from './sample.js';

const at = (...addresses: string[]): Finding =>
  finding({ severity: 'error', cells: addresses.map((address) => ({ sheet: '表3', address })), terms: [] });
const suspect = {
  sheet: '表3',
  address: 'E7',
  stated: '5566.00',
  proposed: '5556.00',
  mends: 3,
  together: [{ sheet: '表3', address: 'F7', stated: '5566.00', proposed: '5556.00' }],
};

describe('causesOf', () => {
  it('counts a suspect once for all errors through its cells, and every other error', () =>
    equal(causesOf(report([at('E7', 'E8'), at('F7'), at('E7', 'F7'), at('C9')], { suspects: [suspect] })), 2));
  it('counts no suspect whose errors another explains', () =>
    equal(causesOf(report([at('E7', 'E8')], { suspects: [suspect, { ...suspect, address: 'E8', together: [] }] })), 1));
  it('stands in the headline where it is fewer', () => {
    match(verdictOf(report([at('E7', 'E8'), at('F7')], { suspects: [suspect] })).faults, /^2 处错误，归为 1 个原因/);
    match(verdictOf(report([at('E7')], { suspects: [suspect] })).faults, /^1 处错误$/);
  });
});

describe('suspectLine', () => {
  it('says that two cells must change together', () =>
    equal(
      suspectLine(suspect),
      '表3!E7 现为 5,566.00，应为 5,556.00，同时 F7 现为 5,566.00，应为 5,556.00；两格一起改，3 条关系同时成立',
    ));
  it('says where many cells stand', () =>
    equal(
      suspectLine({ ...suspect, together: ['F7', 'E9', 'F9'].map((address) => ({ ...suspect, address })) }),
      '表3!E7:F9 共 4 格要一起改；4 格一起改，3 条关系同时成立',
    ));
  it('claims nothing of a cell that mends nothing alone', () =>
    match(suspectLine({ ...suspect, mends: 0, together: [] }), /与其他各处一并改正后，关系成立$/));
});
