import type { RemainSaid } from '../../finding/said/remains.js';
import type { PageRemain } from '../../sheet/grid.js';
import type { Sayings } from './sayings.js';

export const REMAINS: Sayings<RemainSaid> = {
  'pages.remain': ({ kind, text, pages }) =>
    `${sayPages(pages)}${SAID[kind](text === '' ? '' : `“${shortened(text)}”`)}`,
  'pages.property': ({ property, text, wrong, told, usual }) => {
    const name = property === 'title' ? '标题' : '作者';
    return wrong === 'year'
      ? `文件属性里的${name}“${shortened(text)}”写的是 ${told} 年，表是 ${usual} 年的，会随文件公开，请改属性后再公开。`
      : `文件属性里的${name}${told === text ? '' : `“${shortened(text)}”写的`}是“${told}”，表是“${usual}”的，会随文件公开，请确认。`;
  },
  'pages.contents': ({ title, listed, counted, isPrinted, page }) => {
    const there = isPrinted ? `这一页印的页码是 ${counted}` : `按其余各条应是第 ${counted} 页`;
    return `目录中“${shortened(title)}”写的是第 ${listed} 页，${there}${page === counted ? '' : `（PDF 第 ${page} 页）`}，请更正目录。`;
  },
};

const SAID: Readonly<Record<PageRemain['kind'], (text: string) => string>> = {
  white: (text) => `有白色的文字${text}，页面上看不见，复制、搜索时看得见，请确认是否应当删去。`,
  invisible: (text) => `有不显示的文字${text}，页面上看不见，复制、搜索时看得见，请确认是否应当删去。`,
  layer: (text) => `有图层里的文字${text}，图层关着，页面上看不见，打开图层就看得见，请确认是否应当删去。`,
  covered: (text) => `有被色块或图片盖住的文字${text}，页面上看不见，复制、搜索时看得见，请确认是否应当删去。`,
  comment: (text) => `留有批注${text}，会随文件公开，请删去。`,
  field: () => '留有可以填写的表单域，公开后内容可被改动，请打印成普通 PDF 再公开。',
  empty: () => '是空白页，请确认是否漏了内容。',
};

/** Signs of a text that are quoted. */
const QUOTED = 30;

function shortened(text: string): string {
  const signs = [...text];
  return signs.length > QUOTED ? `${signs.slice(0, QUOTED).join('')}…` : text;
}

/** Pages that are named; of more their number is told. */
const NAMED = 6;

function sayPages(pages: readonly number[]): string {
  const named = `第 ${pages.slice(0, NAMED).join('、')} 页`;
  return pages.length > NAMED ? `${named}等 ${pages.length} 页` : named;
}
