import assert from 'node:assert/strict';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { NOTHING_KEPT } from '../../src/core/narrate/answers/kept.js';
import type { Workbook } from '../../src/core/sheet/grid.js';
import { narrate } from '../../src/core/narrate/index.js';
import { recognize } from '../../src/core/recognize/index.js';
import { narrativeDocx } from '../../src/hosts/file/docx.js';
import { wordDocument } from '../../src/hosts/word/index.js';
import type { PaneHost } from '../../src/taskpane/host.js';
import type { About, Engine } from '../../src/taskpane/engine/client.js';
import { readBack, type ReadBackRequest } from '../../src/taskpane/engine/read-back.js';
import { createSession } from '../../src/taskpane/session.js';
import { INITIAL, type PaneState } from '../../src/taskpane/state.js';
import { createStore } from '../../src/taskpane/store.js';
import { fileText, pastedText } from '../../src/taskpane/text-source.js';
import { BUDGET } from '../core/reconcile/sample.js';
import { workbookOf } from '../e2e/fixtures.js';
import { engineHere } from './engine-here.js';
import { withWord } from '../office-host/with-word.js';
import { openDocument } from '../office-host/word-file.js';
import { markupOf } from '../office-host/word-markup.js';
import { emptyDocument, line, type WordState } from '../office-host/word-state.js';

const COUNTY = workbookOf('lingshou-2021-budget');
const BLANK: Workbook = { name: '封面.xlsx', grids: [{ name: '封面', hidden: false, rows: [], merges: [] }] };
/** The workbook prints 1357.38 万元: two digits exchanged. */
const WRONG = '2021年部门预算说明\n一、收支总体情况\n2021年收入预算1357.83万元。';

function pane(host: Partial<PaneHost> = {}, asking: () => void = () => undefined) {
  const requests: (ReadBackRequest & Pick<About, 'book' | 'prior'>)[] = [];
  const engine = engineHere({ '上年.xlsx': { workbook: workbookOf('ebian-2021-budget') } });
  const listened: Engine = {
    ...engine,
    ask: (async (call, request, about = {}) => {
      if (call === 'readBack') {
        asking();
        requests.push({ ...(request as ReadBackRequest), ...about });
      }
      return engine.ask(call, request, about);
    }) as Engine['ask'],
  };
  const store = createStore<PaneState>(INITIAL);
  const whole: PaneHost = {
    name: 'browser',
    read: async () => COUNTY,
    show: async () => {},
    answers: { place: '', load: async () => ({}), save: async () => {} },
    narrative: { place: '', load: async () => NOTHING_KEPT, save: async () => {} },
    ...host,
  };
  const session = createSession(store, whole, listened);
  return { store, session, requests, text: () => store.get().text };
}

describe('reading a text back in the pane', () => {
  it('holds it to itself where no workbook is open, and turns to it', async () => {
    const { store, session, text } = pane();
    await session.readText(pastedText(BUDGET.replace('占66.67%', '占67.66%')));
    assert.equal(store.get().view, 'text');
    assert.equal(text()!.reading.workbook, null);
    assert.deepEqual(
      text()!
        .reading.findings.filter(({ severity }) => severity === 'error')
        .map(({ stated, expected }) => [stated, expected]),
      [['67.66', '66.67']],
    );
    assert.equal(store.get().progress, null);
  });

  it('holds it to the workbook at hand, and once more when that is examined anew', async () => {
    let book: Workbook = BLANK;
    const { session, text } = pane({ read: async () => book });
    await session.readText(pastedText(WRONG));
    assert.deepEqual(
      text()!.reading.findings.filter(({ severity }) => severity === 'error'),
      [],
    );
    await session.run();
    assert.equal(text()!.reading.workbook, null, 'a workbook without tables is none to hold a text to');
    book = COUNTY;
    await session.run();
    const [finding] = text()!.reading.findings.filter(({ severity }) => severity === 'error');
    assert.deepEqual(
      [text()!.reading.workbook, finding?.stated, finding?.expected],
      [COUNTY.name, '1357.83', '1357.38'],
    );
    assert.ok(finding!.cells.length > 0);
  });

  it('hands last year’s workbook over only where it is of the same department and kind', async () => {
    const { session, requests, text } = pane();
    await session.run();
    await session.readText(pastedText(WRONG));
    await session.compareWith({ name: '上年.xlsx', bytes: async () => new ArrayBuffer(0) });
    assert.deepEqual(
      requests.map(({ book, prior }) => [book, prior]),
      [
        [COUNTY, undefined],
        [COUNTY, undefined],
      ],
    );
    assert.equal(text()!.prior, null);
  });

  it('reads a file once', async () => {
    let reads = 0;
    const { session, requests } = pane();
    await session.readText(
      fileText({
        name: '说明.txt',
        bytes: async () => ((reads += 1), new TextEncoder().encode(WRONG).buffer as ArrayBuffer),
      }),
    );
    await session.run();
    // the content itself: the text that was read has personal data masked, and no tables
    assert.deepEqual([reads, requests.length, requests[1]!.content === requests[0]!.content], [1, 2, true]);
  });

  it('says what is wrong with a file in its reader’s sentence, and keeps what was there', async () => {
    const { store, session, text } = pane();
    await session.readText(pastedText(WRONG));
    const before = text();
    await session.readText(
      fileText({
        name: '旧.doc',
        bytes: async () => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]).buffer,
      }),
    );
    assert.equal(store.get().error, '“旧.doc”是旧格式的 Word 文档，请在 Word 或 WPS 中另存为 .docx 后再试。');
    assert.equal(text(), before);
  });

  it('can be stopped, and takes the later of two texts', async () => {
    const { store, session, text } = pane();
    const stopped = session.readText(pastedText(WRONG));
    session.stop();
    await stopped;
    assert.deepEqual([text(), store.get().progress, store.get().error], [null, null, null]);
    await Promise.all([
      session.readText(pastedText(BUDGET)),
      session.readText({ ...pastedText(WRONG), name: '后一份' }),
    ]);
    assert.equal(text()!.source.name, '后一份');
  });

  it('leaves no findings standing that belong to another workbook', async () => {
    let broken = false;
    const { store, session, text } = pane({}, () => {
      if (broken) throw new TypeError('x is not a function');
    });
    await session.readText(pastedText(WRONG));
    broken = true;
    await session.run();
    assert.equal(text(), null);
    assert.match(store.get().error ?? '', /^这份说明没有核对成.*。$/);
  });
});

describe('reading the open document back in the pane', () => {
  const inWord = (state: WordState, run: (made: ReturnType<typeof pane>) => Promise<void>) =>
    withWord(state, () => run(pane({ name: 'word', document: wordDocument() })), { version: '1.4' });
  const write = (state: WordState, at: number, text: string) => void (state.paragraphs[at]!.pieces[0]!.text = text);

  it('reads it anew each time', async () => {
    const state = emptyDocument('收入10万元');
    await inWord(state, async ({ session, text }) => {
      await session.readDocument();
      assert.deepEqual([text()!.reading.document.text, text()!.unread], ['收入10万元', null]);
      write(state, 0, '收入12万元');
      await session.run();
      assert.equal(text()!.reading.document.text, '收入12万元');
    });
  });

  it('selects words there, and says so when they are gone', async () => {
    const state = emptyDocument('收入10万元');
    await inWord(state, async ({ store, session }) => {
      await session.readDocument();
      assert.equal(await session.selectInDocument(2, 6), true);
      assert.deepEqual(state.selectedText, { paragraph: 0, from: 2, to: 6 });
      write(state, 0, '收入');
      assert.equal(await session.selectInDocument(2, 6), false);
      assert.equal(store.get().error, '文档里这一处已经改过，请重新核对。');
    });
  });

  it('finds in it what it finds in its file, tables too', async () => {
    const docx = await narrativeDocx(BUDGET_NARRATIVE, SOURCE);
    const spoiled = spoilTable(docx);
    const file = await readBack(
      { name: '说明.docx', content: spoiled.buffer as ArrayBuffer },
      { disclosure: DISCLOSURE, prior: null },
    );
    assert.ok(file.reading.findings.some(({ severity }) => severity === 'error') && file.reading.ownTables !== null);
    await inWord(openDocument(spoiled), async ({ session, text }) => {
      await session.run();
      await session.readDocument();
      assert.deepEqual(text()!.reading, file.reading);
    });
  });

  it('reads its plain text where Word does not hand it over, or not readably, and says what that leaves out', async () => {
    const refused = { ...emptyDocument('收入10万元'), refusesMarkup: 'GeneralException' };
    const broken = { ...emptyDocument('收入10万元'), file: { flat: '<pkg:package/>', paragraphs: ['收入10万元'] } };
    for (const state of [refused, broken])
      await inWord(state, async ({ session, text }) => {
        await session.readDocument();
        assert.equal(text()!.reading.document.text, '收入10万元');
        assert.match(text()!.unread!, /表、脚注和文本框没有核对。$/);
        assert.equal(await session.selectInDocument(2, 6), true);
      });
  });

  it('says where Word leaves the automatic numbers out', async () => {
    const numbered = { ...emptyDocument(), paragraphs: [line('收入10万元', '一、')] };
    const whole = markupOf(numbered);
    const flat = whole.replace(/<pkg:part pkg:name="\/word\/numbering.*?<\/pkg:part>/, '');
    assert.notEqual(flat, whole);
    const told: (string | null)[][] = [];
    for (const one of [whole, flat])
      await inWord({ ...numbered, file: { flat: one, paragraphs: ['收入10万元'] } }, async ({ session, text }) => {
        await session.readDocument();
        told.push([text()!.reading.document.text, text()!.unread]);
      });
    assert.deepEqual(told, [
      ['一、收入10万元', null],
      ['收入10万元', 'Word 没有交出段前的自动编号，编号没有核对。'],
    ]);
  });

  it('has nothing to say of an empty one', () =>
    inWord(emptyDocument(), async ({ store, session, text }) => {
      await session.readDocument();
      assert.deepEqual([text()!.reading.findings, text()!.unread, store.get().error], [[], null, null]);
    }));
});

const DISCLOSURE = recognize(COUNTY);
const SOURCE = { workbook: COUNTY, disclosure: DISCLOSURE };
const BUDGET_NARRATIVE = narrate(DISCLOSURE, {});

/** A total of a table in the document is another: its first digit is. */
function spoilTable(docx: Uint8Array): Uint8Array {
  const parts = unzipSync(docx);
  const xml = strFromU8(parts['word/document.xml']!);
  const table = xml.lastIndexOf('<w:tbl>');
  const spoiled = xml.slice(table).replace(/(合计[\s\S]*?<w:t[^>]*>)\d(\d*\.\d\d<)/, '$1' + '7' + '$2');
  assert.notEqual(spoiled, xml.slice(table));
  return zipSync({ ...parts, 'word/document.xml': strToU8(xml.slice(0, table) + spoiled) });
}
