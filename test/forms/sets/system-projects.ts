import { sum, type Entry, type Pick } from './department.js';

/** 项目 as the 一体化 system lists them: 功能 and 经济 codes beside the name, money by source. */
export const projectRows = (entries: readonly Entry[], where: Pick, columns: readonly Pick[]) => {
  const keys = [
    ...new Set(
      entries
        .filter((entry) => sum([entry], where) > 0)
        .map(({ project, code, economic }) => [project ?? '', code, economic].join('|')),
    ),
  ];
  const amounts = (line: Pick) => columns.map((column) => sum(entries, { ...where, ...column, ...line }));
  return keys.map((key) => {
    const [project = '', code = '', economic = ''] = key.split('|');
    const line: Pick = { code, economic, ...(project === '' ? {} : { project }) };
    return { project, code, economic, amounts: amounts(line) };
  });
};
