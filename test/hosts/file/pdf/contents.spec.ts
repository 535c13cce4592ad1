import assert from 'node:assert/strict';
import { characterMaps } from '../../../../src/cli/character-maps.js';
import type { StrayEntry } from '../../../../src/core/sheet/grid.js';
import { readPdf } from '../../../../src/hosts/file/pdf/read-pdf.js';
import { pdfOf, ruledPage, type WrittenPage, type WrittenText } from './pdf-writer.js';

const TITLES = ['一、收入支出总表', '二、收入决算表', '三、支出决算表', '四、项目支出表', '五、三公经费支出表'];
const ROWS = [
  ['项目', '本年', '上年'],
  ['合计', '1,200.50', '900.00'],
];

type Listed = readonly (readonly [title: string, page: number])[];

/** A page of the contents, by dots or by a gap. */
function contentsPage(listed: Listed, leader = '………………'): WrittenPage {
  const lines = listed.flatMap(([title, page], at): WrittenText[] =>
    leader === ''
      ? [
          [80, 700 - 20 * at, title],
          [480, 700 - 20 * at, String(page)],
        ]
      : [[80, 700 - 20 * at, `${title}${leader}${page}`]],
  );
  return { texts: [[270, 740, '目录'], ...lines] };
}

/** A page with a table, its title above it, and what stands at its foot. */
function tablePage(title: string, foot = ''): WrittenPage {
  const page = ruledPage(ROWS, { above: [title] });
  return foot === '' ? page : { ...page, texts: [...page.texts!, [290, 30, foot]] };
}

/** Of a cover, a contents, and these pages; `number` gives what the page prints, 1 for the first behind the contents. */
async function strays(
  listed: Listed,
  titles: readonly string[] = TITLES,
  number: (at: number) => string = () => '',
  others: { readonly leader?: string; readonly behind?: readonly WrittenPage[] } = {},
): Promise<readonly StrayEntry[]> {
  const cover: WrittenPage = { texts: [[200, 500, '某某县水利局2024年部门决算']] };
  const pages = titles.map((title, at) => tablePage(title, number(at + 1)));
  const bytes = pdfOf([cover, contentsPage(listed, others.leader), ...pages, ...(others.behind ?? [])]);
  return (await readPdf(bytes, characterMaps)).remains?.contents ?? [];
}

const listing = (pageOf: (at: number) => number): Listed => TITLES.map((title, at) => [title, pageOf(at + 1)]);
/** The third entry names the page before its own. */
const WRONG = listing((at) => (at === 3 ? 2 : at));
const STRAY: StrayEntry = { title: TITLES[2]!, listed: 2, counted: 3, isPrinted: true, contents: 2, page: 5 };

describe('the page numbers of the contents', () => {
  it('are told where a page prints another one', async () => {
    assert.deepEqual(await strays(WRONG, TITLES, (at) => `- ${at} -`), [STRAY]);
    assert.deepEqual(await strays(WRONG, TITLES, (at) => `第${at}页 共5页`, { leader: '' }), [STRAY]);
  });

  it('are told where no page prints one and the other entries agree', async () => {
    assert.deepEqual(await strays(WRONG), [{ ...STRAY, isPrinted: false }]);
  });

  it('are right where they are the printed ones, or all the same way off, as pages are counted', async () => {
    assert.deepEqual(
      await strays(
        listing((at) => at),
        TITLES,
        String,
      ),
      [],
    );
    assert.deepEqual(await strays(listing((at) => at + 2)), []);
    assert.deepEqual(
      await strays(
        listing((at) => at + 7),
        TITLES,
        String,
      ),
      [],
    );
  });

  it('are not told where the printed ones contradict each other, or the entries', async () => {
    assert.deepEqual(await strays(WRONG, TITLES, (at) => String(at > 3 ? at - 3 : at)), []);
    assert.deepEqual(await strays(listing((at) => (at > 2 ? at + 1 : at))), []);
    assert.deepEqual(
      await strays(
        listing((at) => (at === 3 ? 9 : at + 2)),
        TITLES,
        String,
      ),
      [],
    );
  });

  it('are not told of a title that stands nowhere, twice, in other words on its page, or out of its order', async () => {
    const titled = (third: string): string[] => TITLES.map((title, at) => (at === 2 ? third : title));
    const found = (titles: readonly string[], ...behind: WrittenPage[]) => strays(WRONG, titles, String, { behind });
    assert.deepEqual(await found(titled('财政拨款收支表')), []);
    assert.deepEqual(await found(TITLES, tablePage('支出决算表')), []);
    assert.deepEqual(await found(titled('财政拨款收支表'), tablePage('支出决算表', '6')), []);
    const right = listing((at) => at);
    assert.deepEqual(
      await strays(right, titled('部门支出决算表'), String, { behind: [tablePage('支出决算表', '6')] }),
      [],
    );
  });

  it('are not told where a list of the tables is all that names them', async () => {
    const list: WrittenPage = { texts: TITLES.slice(2, 4).map((title, at): WrittenText => [80, 600 - 20 * at, title]) };
    const titles = [TITLES[0]!, TITLES[1]!, '支出总表', '项目表', TITLES[4]!];
    assert.deepEqual(
      await strays(
        listing((at) => at),
        titles,
        String,
        { behind: [list] },
      ),
      [],
    );
  });

  it('are not told where a page is a picture', async () => {
    assert.deepEqual(await strays(WRONG, TITLES, String, { behind: [{ picture: [595, 842] }] }), []);
  });
});
