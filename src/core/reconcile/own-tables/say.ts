/** Sentences about the tables that stand in a text. */
export const SAY_OWN = {
  suspect: (stated: string, proposed: string) =>
    stated === '' ? `；这一格疑漏填${proposed}` : `；${stated}疑应为${proposed}`,
  consequences: (count: number) => (count > 0 ? `，另有${count}处关系因此不符` : ''),
  alike: (count: number) => (count > 0 ? `，这张表另有${count}处同样不符` : ''),
  notEmpty: (title: string) => `《${title}》下面写本表无数据，表中却有数。`,
  differs: (title: string, figure: string, said: string, book: string, cell: string) =>
    `文中《${title}》${figure}写${said}，工作簿是${book}（${cell}），文中的表与工作簿不一致。`,
  otherTable: (title: string, count: number, all: number) =>
    `文中《${title}》与工作簿里同一张表可比的${all}个数有${count}个不同，疑不是同一份表。`,
  missing: (title: string, rows: string, count: number) =>
    `工作簿的《${title}》有${rows}${count > 1 ? `等${count}行` : '一行'}，文中的表没有。`,
  added: (title: string, rows: string, count: number) =>
    `文中《${title}》有${rows}${count > 1 ? `等${count}行` : '一行'}，工作簿的表没有。`,
  misread: (checked: number, failed: number) =>
    `文中的表有${failed}条关系不成立（共${checked}条），多半是列没有读对，这些表没有核对，请用工作簿校验。`,
} as const;
