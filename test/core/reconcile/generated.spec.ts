import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Disclosure, DocumentType } from '../../../src/core/disclosure/model.js';
import { narrate } from '../../../src/core/narrate/index.js';
import type { Narrative } from '../../../src/core/narrate/narrative.js';
import { shippedTemplates } from '../../../src/core/narrate/templates/index.js';
import type { Template } from '../../../src/core/narrate/template/template.js';
import { reconcileText, type TextFinding } from '../../../src/core/reconcile/index.js';
import { disclosureOf, type Line } from '../narrate/disclosure-of.js';

const of = (type: DocumentType): fc.Arbitrary<Template> => fc.constantFrom(...shippedTemplates().filter((it) => it.type === type));
const types = fc.constantFrom<DocumentType>('budget', 'final-accounts');

/** With the place of every figure. */
function read({ title, sections }: Narrative): { readonly text: string; readonly figures: readonly { readonly start: number; readonly text: string }[] } {
  let text = title;
  const figures: { start: number; text: string }[] = [];
  for (const { heading, paragraphs } of sections) {
    text += `\n${heading}`;
    for (const paragraph of paragraphs) {
      figures.push(...paragraph.figures.map((figure) => ({ start: text.length + 1 + figure.start, text: figure.text })));
      text += `\n${paragraph.text}`;
    }
  }
  return { text, figures };
}

function grave(text: string, disclosure: Disclosure, prior?: Disclosure): TextFinding[] {
  return reconcileText(text, prior ? { disclosure, prior } : { disclosure }).findings.filter(({ rule, severity }) => severity !== 'notice' && rule !== 'form.blank');
}

/** Tables that agree with each other, amounts in fen. */
function agreeing(type: DocumentType, year: number, [running, institution, pension, housing, desks, rivers, dinner]: readonly number[]): Disclosure {
  const say = (fen: number): string => (fen / 100).toFixed(2);
  const basic = running! + institution! + pension! + housing!;
  const project = desks! + rivers!;
  const total = say(basic + project);
  const item = (code: string, name: string, ofBasic: number, ofProject: number): Line => [code, name, say(ofBasic + ofProject), say(ofBasic), say(ofProject)];
  return disclosureOf([
    { kind: 'summary', lines: [['income.general', '一般公共预算拨款收入', total], ['total', '收入总计', total]], right: { lines: [['total', '支出总计', total]] } },
    { kind: 'income', lines: [['total', '合计', total], ['income.general', '一般公共预算拨款收入', total]] },
    { kind: 'expenditure', columns: [{}, { nature: 'basic' }, { nature: 'project' }], lines: [['total', '合计', total, say(basic), say(project)]] },
    { kind: 'general-expenditure', columns: [{}, { nature: 'basic' }, { nature: 'project' }], lines: [
      ['total', '合计', total, say(basic), say(project)], item('2010301', '行政运行', running!, 0), item('2010350', '事业运行', institution!, 0), item('2010302', '一般行政管理事务', 0, project),
      item('2080505', '机关事业单位基本养老保险缴费支出', pension!, 0), item('2210201', '住房公积金', housing!, 0),
    ] },
    { kind: 'general-basic', columns: [{}, { category: 'personnel' }, { category: 'public' }], lines: [['total', '合计', say(basic), say(basic - institution!), say(institution!)]] },
    { kind: 'general-project', lines: [['total', '合计', say(project)], ['project', '办公设备更新经费', say(desks!)], ['project', '河道清淤维护经费', say(rivers!)]] },
    { kind: 'three-public', lines: [['three-public-total', '合计', say(dinner!)], ['abroad', '因公出国（境）费', '0'], ['vehicles', '公务用车购置及运行费', '0'], ['vehicle-operation', '公务用车运行费', '0'], ['reception', '公务接待费', say(dinner!)]] },
  ], { type, year, department: '某某县水务局' }, 'yuan');
}

const fen = fc.array(fc.integer({ min: 1_000_000, max: 999_999_999 }), { minLength: 7, maxLength: 7 });
const cases = types.chain((type) => fc.record({ template: of(type), disclosure: fen.map((it) => agreeing(type, 2021, it)), prior: fc.option(fen.map((it) => agreeing(type, 2020, it)), { freq: 2 }) }));

describe('a 说明 written from a workbook', () => {
  it('has no finding but its blanks where the tables agree', () => {
    fc.assert(fc.property(cases, ({ template, disclosure, prior }) => {
      const { text } = read(narrate(disclosure, prior ? { template, prior } : { template }));
      assert.deepEqual(grave(text, disclosure, prior ?? undefined).map(({ message }) => message), []);
    }), { numRuns: 60 });
  });

  it('betrays a changed figure: at least nineteen of twenty, at its place', () => {
    let [changed, found] = [0, 0];
    for (const { template, disclosure, prior } of fc.sample(cases, { numRuns: 14, seed: 5 })) {
      const { text, figures } = read(narrate(disclosure, prior ? { template, prior } : { template }));
      for (const [index, figure] of figures.entries()) {
        const first = figure.text.search(/\d/);
        if (first < 0 || (index + changed) % 4 > 0) continue;
        const digit = String((Number(figure.text[first]) % 9) + 1);
        const at = figure.start + first;
        const findings = grave(`${text.slice(0, at)}${digit}${text.slice(at + 1)}`, disclosure, prior ?? undefined);
        const end = figure.start + figure.text.length;
        changed += 1;
        if (findings.some((finding) => [finding, ...(finding.places ?? [])].some((place) => place.start < end && place.end > figure.start))) found += 1;
      }
    }
    assert.ok(changed > 80 && found / changed >= 0.95, `${found} of ${changed}`);
  });
});
