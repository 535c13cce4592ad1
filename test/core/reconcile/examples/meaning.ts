import { finalOf } from '../sample.js';
import type { Said } from './said.js';
import { slip, type TextExample } from './example.js';

/** What the words of a text say that its numbers do not bear out. */
export const MEANING: Readonly<Record<string, TextExample>> = {
  average: slip(
    finalOf('“三公”经费支出情况', '公务接待费支出3.00万元，国内接待20批次、250人次，人均120元。'),
    ['人均120元', '人均150元'],
    'warning 150元',
    { expected: '120' },
  ),
};

export const MEANING_SAID: Readonly<Record<string, Said>> = {
  average: { stated: '150元', message: '“人均”写150元，按3.00万元、250人次计算为120元，请核对。' },
};
