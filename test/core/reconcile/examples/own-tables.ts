import { gridsOf } from '../../../../src/core/reconcile/own-tables/grids.js';
import { recognize } from '../../../../src/core/recognize/index.js';
import { slip, type TextExample } from './example.js';

const row = (...cells: (string | number)[]): string => cells.join('\t');

/** A 说明 with one table; `more` stands on top of every total of a line. */
function text(more = 0, below = ''): string {
  const lines = Array.from({ length: 14 }, (_, index) => [2130301 + index, 10 + index, 3] as const);
  const total = lines.reduce((sum, [, basic, project]) => sum + basic + project, 0);
  const basics = lines.reduce((sum, [, basic]) => sum + basic, 0);
  return [
    '某某县水利局2024年部门预算说明',
    '第二部分 2024年部门预算表',
    '表3',
    '部门支出总表',
    '部门：某某县水利局\t单位：万元',
    row('科目编码', '科目名称', '合计', '基本支出', '项目支出'),
    row('', '合计', total, basics, total - basics),
    ...lines.map(([code, basic, project]) => row(code, `水利事项${code}`, basic + project + more, basic, project)),
    below,
  ].join('\n');
}

const SOUND = text();
const options = { realTables: true };
const WORKBOOK = recognize({ name: '2024年部门预算.xlsx', grids: gridsOf(SOUND).map(({ grid }) => grid) });

/** What is wrong in the 公开表 that stand in a text. */
export const OWN_TABLES: Readonly<Record<string, TextExample>> = {
  'own-table.column.total': slip(SOUND, ['水利事项2130305\t17\t', '水利事项2130305\t71\t'], 'error 71', {
    options,
    expected: '17',
  }),
  'own-table.differs': slip(SOUND, ['水利事项2130305\t17\t', '水利事项2130305\t18\t'], 'error 18', {
    options,
    disclosure: WORKBOOK,
    expected: '17',
  }),
  'own-table.empty': {
    sound: text(0, '注：本表单位为万元。'),
    wrong: text(0, '注：本表无数据。'),
    finds: 'error 部门支出总表',
    options,
  },
  'own-table.misread': { sound: SOUND, wrong: text(-5), finds: 'notice 部门支出总表', options },
};
