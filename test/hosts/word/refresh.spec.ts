import assert from 'node:assert/strict';
import { narrativeDocx } from '../../../src/hosts/file/docx.js';
import { insertDocument } from '../../../src/hosts/word/insert.js';
import { refreshFigures } from '../../../src/hosts/word/refresh.js';
import { showPlace } from '../../../src/hosts/word/show-place.js';
import { emptyDocument, textOf, type Control, type WordState } from '../../office-host/word-state.js';
import { withWord } from '../../office-host/with-word.js';
import { generated, saying, withFigure } from './documents.js';

const pieces = ({ paragraphs }: WordState) => paragraphs.flatMap((paragraph) => paragraph.pieces);
const controlsOf = (state: WordState, tag: string): Control[] => [
  ...new Set(pieces(state).flatMap(({ control }) => (control?.tag === tag ? [control] : []))),
];

const { narrative, docx } = await generated();

describe('refreshing the figures of the open document', () => {
  const figures = narrative.sections.flatMap(({ paragraphs }) => paragraphs).flatMap((paragraph) => paragraph.figures);
  const name = '收入合计';
  const places = figures.filter((figure) => figure.name === name).length;

  async function inserted(run: (state: WordState, messages: () => number) => Promise<void>): Promise<void> {
    const state = emptyDocument('自己写的 1.00 万元');
    await withWord(state, async (host) => {
      await insertDocument(docx, 'end');
      await run(state, () => host.messages - 1);
    });
  }

  it('leaves everything as it is when nothing changed, in one round trip', () =>
    inserted(async (state, messages) => {
      const before = structuredClone(state);
      const done = await refreshFigures(narrative);
      assert.deepEqual(done, {
        found: figures.length,
        updated: [],
        missing: [],
        locked: [],
        direction: [],
        tracked: null,
      });
      assert.deepEqual(state, before);
      assert.equal(messages(), 1);
    }));

  it('puts a changed figure into each of its places and touches nothing else, in two round trips', () =>
    inserted(async (state, messages) => {
      const old = structuredClone(pieces(state));
      const done = await refreshFigures(withFigure(narrative, name, '999.99'));
      assert.ok(places > 0);
      assert.deepEqual([done.found, done.updated.length, done.missing, done.locked], [figures.length, places, [], []]);
      const before = figures.find((figure) => figure.name === name)!.text;
      assert.deepEqual(
        done.updated.map(({ tag, before: old, text }) => [tag, old, text]),
        Array.from({ length: places }, () => [name, before, '999.99']),
      );
      assert.deepEqual(
        pieces(state),
        old.map((piece) => (piece.control?.tag === name ? { ...piece, text: '999.99' } : piece)),
      );
      assert.equal(messages(), 2);
    }));

  it('names the controls whose figure the 说明 no longer has, and leaves those of others alone', () =>
    inserted(async (state) => {
      const [gone] = controlsOf(state, name);
      const text = pieces(state).find(({ control }) => control === gone)!.text;
      gone!.tag = gone!.title = '从前的数字';
      controlsOf(state, '支出合计')[0]!.title = '用户自己的';
      const done = await refreshFigures(withFigure(narrative, '支出合计', '1.00'));
      assert.deepEqual(done.missing, [{ id: gone!.id, tag: '从前的数字', text }]);
      assert.equal(done.updated.length, figures.filter((figure) => figure.name === '支出合计').length - 1);
    }));

  it('passes over locked controls and says which', () =>
    inserted(async (state) => {
      const [locked] = controlsOf(state, name);
      locked!.locked = true;
      const done = await refreshFigures(withFigure(narrative, name, '999.99'));
      assert.deepEqual([done.updated.length, done.locked.map(({ id }) => id)], [places - 1, [locked!.id]]);
    }));

  it('points to a sentence that says 增加 where it must now say 减少, and selects its figure', async () => {
    const state = emptyDocument();
    await withWord(state, async () => {
      await insertDocument(await narrativeDocx(saying('1.00', '增加', '0.20')), 'empty');
      assert.deepEqual((await refreshFigures(saying('1.10', '增加', '0.30'))).direction, []);
      const { updated, direction } = await refreshFigures(saying('0.50', '减少', '0.30'));
      const [place] = controlsOf(state, '收入合计');
      assert.equal(updated.length, 1);
      assert.deepEqual(direction, [{ id: place!.id, tag: '收入合计', text: '0.50' }]);
      assert.equal(
        textOf(state.paragraphs.find((one) => textOf(one).startsWith('收入'))!),
        '收入0.50万元，比上年增加0.30万元。',
      );
      await showPlace(place!.id);
      assert.equal(state.selected, place);
    });
  });

  it('says whether the changes are tracked, where Word can tell', async () => {
    for (const mode of ['Off', 'TrackAll', 'TrackMineOnly'] as const) {
      const state = { ...emptyDocument(), changeTracking: mode };
      const { tracked } = await withWord(state, () => refreshFigures(narrative), { version: '1.4' });
      assert.equal(tracked, mode !== 'Off', mode);
    }
  });

  it('takes a figure for what it is after its revision, and does not put it again', async () => {
    const state = emptyDocument();
    await withWord(
      state,
      async () => {
        await insertDocument(await narrativeDocx(saying('1.00', '增加', '0.20')), 'empty');
        state.changeTracking = 'TrackAll';
        const next = saying('1.10', '增加', '0.20');
        const changes = (await refreshFigures(next)).updated.map(({ before, text }) => [before, text]);
        assert.deepEqual(changes, [['1.00', '1.10']]);
        assert.ok(state.paragraphs.some((one) => textOf(one) === '收入1.001.10万元，比上年增加0.20万元。'));
        assert.deepEqual((await refreshFigures(next)).updated, []);
        assert.deepEqual(
          (await refreshFigures(saying('1.20', '增加', '0.20'))).updated.map(({ before }) => before),
          ['1.10'],
        );
      },
      { version: '1.4' },
    );
  });

  it('finds no figure in a document of the user’s own', async () => {
    await withWord(emptyDocument('自己写的'), async () => assert.equal((await refreshFigures(narrative)).found, 0));
  });
});
