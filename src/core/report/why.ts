import type { Finding } from '../finding/finding.js';
import type { Category } from '../taxonomy/severity.js';
import { catalogue } from '../taxonomy/relations/catalogue.js';
import { DISCLOSURE_RULES } from '../taxonomy/relations/rule.js';

/** Why something is a fault, and what is done about it. */
export interface Why {
  readonly basis: string;
  readonly mend: string;
}

const SUBJECTS = '当年的《政府收支分类科目》';
const FORM = '财政部部门预算、部门决算公开表样式';

/** What faults that are no relation rest on. */
const BASIS: Readonly<Record<Category, string>> = {
  'arithmetic': FORM,
  'cross-table': FORM,
  'rounding': '各数按四舍五入取到所印的位数',
  'code': SUBJECTS,
  'name': `${SUBJECTS}；同一事项各表写法一致`,
  'unit': `${FORM}：写明金额单位，前后一致`,
  'identity': '各表是同一部门、同一年度、同一文种的',
  'completeness': DISCLOSURE_RULES,
  'sensitive': '个人信息保护法；政府信息公开条例',
  'format': FORM,
};

const MEND: Readonly<Record<Category, string>> = {
  'arithmetic': '对照报表核实是合计还是明细写错，改写错的那一格；有“最可能写错的格”的先看它。',
  'cross-table': '对照报表核实哪张表写错，改写错的那一格；有“最可能写错的格”的先看它。',
  'rounding': '各数没有写错的不用改，也可以写一句尾差说明。',
  'code': '查当年的科目目录，改编码或改名称，各表一并改。',
  'name': '改成当年科目目录里的名称，或改成一致的写法，各表一并改。',
  'unit': '在表头右上角写明“单位：万元”或“单位：元”，并核对金额是不是按它写的。',
  'identity': '改表头里的部门、年度或文种，使各表一致。',
  'completeness': '补上缺的内容；确实没有的，公开空表并在表下注明。',
  'sensitive': '公开前删去或遮去。',
  'format': '改成规范的写法，金额用数字格式。',
};

/** The 依据 and ways to mend of the findings that wait for the user, each once, by kind. */
export function whysOf(findings: readonly Finding[]): readonly (Why & { readonly category: Category })[] {
  const told = new Map<string, Why & { readonly category: Category }>();
  for (const finding of findings) {
    const why = whyOf(finding);
    told.set(`${finding.category} ${why.basis}`, { ...why, category: finding.category });
  }
  return [...told.values()];
}

let bases: ReadonlyMap<string, string> | null = null;

/** The 依据 of a finding: that of its relation, else of its kind; and how such a fault is put right. */
export function whyOf({ rule, category }: Pick<Finding, 'rule' | 'category'>): Why {
  bases ??= new Map(catalogue().map(({ id, basis }) => [id, basis]));
  return { basis: bases.get(rule) ?? BASIS[category], mend: MEND[category] };
}
