import assert from 'node:assert/strict';
import type { KeptNarrative } from '../../src/core/narrate/answers/kept.js';
import { recognize } from '../../src/core/recognize/index.js';
import type { Answers } from '../../src/core/report/answers.js';
import { gathered, NARRATIVE, REASONS } from '../../src/taskpane/gathering.js';
import { workbookOf } from '../e2e/fixtures.js';

const OF = recognize(workbookOf('ebian-2021-budget'));
const OTHER = recognize(workbookOf('lingshou-2021-budget'));

/** A workbook that holds reasons, and the pane's gathering before it. */
function pane(workbook: { reasons: Answers; writes: number }) {
  return gathered<Answers>(
    {
      place: '',
      load: async () => workbook.reasons,
      save: async (_, reasons) => {
        workbook.reasons = reasons;
        workbook.writes += 1;
      },
    },
    REASONS,
    () => undefined,
  );
}

describe('reasons that are gathered before they are written into the workbook', () => {
  beforeEach(() => {
    const stored = new Map<string, string>();
    const storage = {
      getItem: (key: string) => stored.get(key) ?? null,
      setItem: (key: string, value: string) => void stored.set(key, value),
      removeItem: (key: string) => void stored.delete(key),
    };
    Object.defineProperty(globalThis, 'localStorage', { value: storage, configurable: true });
  });
  afterEach(() => {
    delete (globalThis as { localStorage?: unknown }).localStorage;
  });

  it('are written once, however many were given, and only when that is asked for', async () => {
    const workbook = { reasons: {}, writes: 0 };
    const reasons = pane(workbook);
    await reasons.load(OF);
    await reasons.save(OF, { a: '甲' });
    await reasons.save(OF, { a: '甲', b: '乙' });
    assert.deepEqual([workbook.writes, reasons.isUnwritten()], [0, true]);
    assert.deepEqual(await reasons.load(OF), { a: '甲', b: '乙' });
    await reasons.write();
    await reasons.write();
    assert.deepEqual([workbook.reasons, workbook.writes, reasons.isUnwritten()], [{ a: '甲', b: '乙' }, 1, false]);
  });

  it('outlive a pane that is closed, and are nobody else’s', async () => {
    const workbook = { reasons: {}, writes: 0 };
    const closed = pane(workbook);
    await closed.load(OF);
    await closed.save(OF, { a: '甲' });
    assert.deepEqual(await pane({ reasons: {}, writes: 0 }).load(OTHER), {});
    const later = pane(workbook);
    assert.deepEqual(await later.load(OF), { a: '甲' });
    assert.equal(later.isUnwritten(), true);
    await later.write();
    assert.deepEqual([workbook.reasons, await pane({ reasons: {}, writes: 0 }).load(OF)], [{ a: '甲' }, {}]);
  });

  it('write over nothing that another author has given meanwhile', async () => {
    const workbook: { reasons: Answers; writes: number } = { reasons: { a: '甲', c: '丙' }, writes: 0 };
    const reasons = pane(workbook);
    await reasons.load(OF);
    await reasons.save(OF, { a: '改', b: '乙' });
    workbook.reasons = { a: '甲', c: '丙', d: '丁' };
    await reasons.write();
    assert.deepEqual(workbook.reasons, { a: '改', b: '乙', d: '丁' });
    await reasons.save(OF, { a: '改', b: '乙', e: '戊' });
    await reasons.write();
    assert.deepEqual(workbook.reasons, { a: '改', b: '乙', d: '丁', e: '戊' });
  });

  it('stay where the workbook will not take them', async () => {
    const refusing = gathered<Answers>(
      { place: '', load: async () => ({}), save: () => Promise.reject(new Error('正在编辑单元格')) },
      REASONS,
      () => undefined,
    );
    await refusing.save(OF, { a: '甲' });
    await assert.rejects(refusing.write(), /正在编辑单元格/);
    assert.equal(refusing.isUnwritten(), true);
  });
});

describe('answers for the 说明 of two authors', () => {
  it('are joined answer by answer; the template is that of who has chosen one', () => {
    const base: KeptNarrative = { answers: { a: '甲', b: '乙' }, template: null };
    const template = { name: '模板', source: null };
    assert.deepEqual(
      NARRATIVE.merge(base, { ...base, answers: { a: '改', b: '乙' } }, { answers: { a: '甲', c: '丙' }, template }),
      { answers: { a: '改', c: '丙' }, template },
    );
    assert.deepEqual(NARRATIVE.merge(base, { ...base, template }, base), { ...base, template });
  });
});
