import { deepEqual } from 'node:assert/strict';
import { columnIndex } from '../../../src/core/disclosure/query.js';
import { recognize } from '../../../src/core/recognize/index.js';
import type { Dimensions } from '../../../src/core/taxonomy/dimensions.js';
import { sheetOf, workbookOf } from '../../forms/builder.js';

const income = (...heads: readonly [string, string, string]): ReturnType<typeof sheetOf> =>
  sheetOf('收入', [
    ['收入决算表', null, null, null, null],
    ['部门：青禾县水利局', null, null, null, '单位：元'],
    ['科目编码', '科目名称', ...heads],
    [null, '合计', 500, 500, 0],
    ['213', '农林水支出', 500, 500, 0],
  ]);

const positionIn = (heads: readonly [string, string, string], facets: Dimensions): number =>
  columnIndex(recognize(workbookOf('收入.xlsx', [income(...heads)])).tables[0]!.panels[0]!, facets);

describe('the column with facets', () => {
  it('is none whose head nobody knows, for having no facets', () =>
    deepEqual(
      [
        positionIn(['本年收入合计', '财政拨款收入', '附属单'], {}),
        positionIn(['本年收入合计', '财政拨款收入', '附属单'], { measure: 'current' }),
        positionIn(['合计', '财政拨款收入', '附属单'], {}),
      ],
      [-1, 0, 0],
    ));

  it('is one that nobody knows where it stands first', () =>
    deepEqual(positionIn(['全口径', '财政拨款收入', '事业收入'], {}), 0));
});
