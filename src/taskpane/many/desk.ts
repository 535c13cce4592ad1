import { validate } from '../../core/check/index.js';
import { groupWorkbooks } from '../../core/check/rollup/group.js';
import { rollUp, withRollup } from '../../core/check/rollup/index.js';
import type { Disclosure } from '../../core/disclosure/model.js';
import { inspect, type Inspection } from '../../core/inspect/index.js';
import { identityOfText, pairTexts } from '../../core/inspect/pair-texts.js';
import { recognize } from '../../core/recognize/index.js';
import { reconcileText, type ReadingOptions } from '../../core/reconcile/index.js';
import { answerFindings } from '../../core/report/answers.js';
import { paperLists } from '../../core/report/inspection/lists.js';
import type { Paper } from '../../core/report/inspection/rows.js';
import { overviewHtml } from '../../core/report/overview-html.js';
import { overviewLists } from '../../core/report/overview-lists.js';
import { overviewRow } from '../../core/report/overview.js';
import { sayRollupDoubt } from '../../core/report/say/rollup.js';
import { listWorkbook } from '../../hosts/file/list/list-workbook.js';
import { readPublished } from '../../hosts/file/read-published.js';
import { characterMaps } from '../engine/character-maps.js';
import { readPublishedText } from '../../hosts/file/read-published-text.js';
import { holdsNone } from '../../hosts/file/unreadable-workbook.js';
import type { FileText } from '../../hosts/file/text/read-text.js';
import { isFile, type Book } from '../engine/book.js';
import { chineseMessage } from '../error-sentence.js';
import { bookShelf, bytesOf, NoTables } from './book-shelf.js';
import { compared, foundLines } from './compared.js';
import type { ListedFile } from './listed-file.js';
import type { Kind, OpenBook, RolledUp, Talk, Unread } from './messages.js';

type Desk = { readonly [K in Kind]: (asks: Talk[K]['asks']) => Promise<Talk[K]['answers']> };

/** What reads, checks and keeps the files of a list, in a worker. A file that cannot be read is answered with why. */
export function openDesk(): Desk {
  const shelf = bookShelf();
  const papers = new Map<number, Inspection>();

  const textOf = async ({ file, name }: ListedFile) => readPublishedText(await bytesOf(file), name, characterMaps);
  const disclosuresOf = async (books: readonly ListedFile[]): Promise<Map<Disclosure, number>> => {
    const found = new Map<Disclosure, number>();
    for (const one of books) found.set((await shelf.book(one)).disclosure, one.id);
    return found;
  };

  return {
    check: ({ book, prior, settings }) =>
      orWhy(async () => {
        const { disclosure } = await shelf.book(book);
        const report = await shelf.report({ book, prior }, settings);
        return { document: disclosure.document, row: overviewRow(disclosure, report) };
      }),
    text: ({ text }) => orWhy(async () => identityOfText((await textOf(text)).text)),
    pair: async ({ books, texts }) => {
      const { pairs, doubts } = pairTexts(books, texts);
      return {
        pairs: [...pairs].map(([book, text]) => [books.indexOf(book), texts.indexOf(text)] as const),
        doubts: doubts.map(
          ({ workbook, texts: several }) =>
            [books.indexOf(workbook), several.map((text) => texts.indexOf(text))] as const,
        ),
      };
    },
    households: async ({ books }) => ({
      departments: groupWorkbooks([...(await disclosuresOf(books)).keys()]).households.length,
    }),
    rollup: async ({ books, settings }): Promise<RolledUp> => {
      const disclosures = await disclosuresOf(books.map(({ book }) => book));
      const { households, doubts } = groupWorkbooks([...disclosures.keys()]);
      const said = doubts.map((doubt) => sayRollupDoubt(doubt));
      const departments: RolledUp['departments'][number][] = [];
      for (const household of households) {
        const { department } = household;
        const rollup = rollUp(household, settings);
        if (rollup.doubt !== null) {
          said.push(sayRollupDoubt(rollup.doubt));
          continue;
        }
        const id = disclosures.get(department)!;
        const report = await shelf.report(
          books.find(({ book }) => book.id === id)!,
          settings,
        );
        departments.push({
          id,
          row: overviewRow(department, withRollup(department, report, rollup)),
          findings: foundLines(rollup.findings),
        });
      }
      return { departments, doubts: said };
    },
    inspect: async ({ book, prior, text, settings }) => {
      const { disclosure } = await shelf.book(book);
      const lastYear = prior ? { prior: (await shelf.book(prior)).disclosure } : {};
      const file = text && (await textOf(text));
      papers.set(
        book.id,
        inspect({
          disclosure,
          report: await shelf.report({ book, prior }, settings),
          hasPrior: prior !== null,
          text: file && { name: text.name, report: reconcileText(file.text, { disclosure, ...lastYear }, file) },
        }),
      );
      return null;
    },
    papers: async ({ books, on }) => ({
      xlsx: listWorkbook(
        ...paperLists(
          books.map((book): Paper =>
            'failure' in book ? { workbook: book.name, code: '', failure: book.failure } : papers.get(book.id)!,
          ),
          on,
        ),
      ),
    }),
    summary: async ({ rows, on }) => ({
      xlsx: listWorkbook(...overviewLists(rows, on)),
      html: overviewHtml(
        rows.map((row) => ({ row, report: null })),
        on,
      ),
    }),
    paper: async ({ workbook, prior, answers, text, settings, on }) => {
      const disclosure = await tablesOf(workbook);
      const lastYear = prior ? { prior: await tablesOf(prior) } : {};
      const file = text && (await openText(text));
      const inspection = inspect({
        disclosure,
        report: answerFindings(validate(disclosure, { ...settings, ...lastYear }), answers).report,
        hasPrior: prior !== null,
        text: file && { name: text.name, report: reconcileText(file.text, { disclosure, ...lastYear }, file) },
      });
      return { xlsx: listWorkbook(...paperLists([inspection], on)) };
    },
    compare: async ({ before, after, settings, on }) => {
      const [was, is] = [await bytesOf(before.content), await bytesOf(after.content)];
      return compared({ name: before.name, bytes: was }, { name: after.name, bytes: is }, on, settings);
    },
  };
}

async function openText({
  name,
  content,
}: NonNullable<OpenBook['text']>): Promise<ReadingOptions & Pick<FileText, 'text'>> {
  if (typeof content === 'string') return { text: content };
  return readPublishedText(new Uint8Array(content), name, characterMaps);
}

const UNREADABLE = '这个文件处理到一半出了错，请把它反馈给维护人员。';

async function orWhy<Answer>(work: () => Promise<Answer>): Promise<Answer | Unread> {
  try {
    return await work();
  } catch (error) {
    const failure = chineseMessage(error) ?? UNREADABLE;
    return error instanceof NoTables || holdsNone(error) ? { failure, holdsNone: true } : { failure };
  }
}

/** The tables of a workbook as the page holds it. */
async function tablesOf(book: Book): Promise<Disclosure> {
  return recognize(isFile(book) ? await readPublished(new Uint8Array(book.bytes), book.name, characterMaps) : book);
}
