import { BASIC, type Pick } from './department.js';
import { ALL, PROJECT } from './lines.js';
import { matrix, type Column, type Matrix } from './print.js';

/** 政府预算 and 部门预算 classes, as the heads of the 分类汇总表 name them. */
export const GOVERNMENT_CLASSES = [
  ['机关工资福利支出', '501'],
  ['机关商品和服务支出', '502'],
  ['机关资本性支出（一）', '503'],
  ['对事业单位经常性补助', '505'],
  ['对个人和家庭的补助', '509'],
  ['其他支出', '599'],
] as const;
export const DEPARTMENT_CLASSES = [
  ['工资福利支出', '301'],
  ['商品和服务支出', '302'],
  ['对个人和家庭的补助', '303'],
  ['资本性支出', '310'],
] as const;

type Form = Omit<Matrix, 'columns' | 'head'>;

/** 科目 down, the classes of 政府预算 across. */
export const byGovernmentClass = (form: Form) =>
  matrix({
    ...form,
    head: ['科目编码|科目名称|合计|' + GOVERNMENT_CLASSES.map(([name]) => name).join('|')],
    columns: ['code', 'name', ALL, ...GOVERNMENT_CLASSES.map(([, government]): Pick => ({ government }))],
  });

/** 科目 down, 基本支出 and 项目支出 across, each by the classes of 部门预算. */
export const byDepartmentClass = (form: Form) =>
  matrix({
    ...form,
    head: [
      '科目编码|科目名称|合计|基本支出|<|<|<|<|项目支出|<|<|<|<',
      `^|^|^|${['', ''].map(() => ['小计', ...DEPARTMENT_CLASSES.map(([name]) => name)].join('|')).join('|')}`,
    ],
    columns: [
      'code',
      'name',
      ALL,
      ...[{ nature: BASIC }, PROJECT].flatMap((pick): Column[] => [
        pick,
        ...DEPARTMENT_CLASSES.map(([, economic]): Pick => ({ ...pick, economic })),
      ]),
    ],
  });
