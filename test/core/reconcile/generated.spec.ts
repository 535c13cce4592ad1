import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Disclosure } from '../../../src/core/disclosure/model.js';
import { narrate } from '../../../src/core/narrate/index.js';
import { shippedTemplates } from '../../../src/core/narrate/templates/index.js';
import type { Template } from '../../../src/core/narrate/template/template.js';
import { agreeing, anyYear, type Year } from './agreeing.js';
import {
  droppedDigit,
  edited,
  grave,
  isFound,
  otherDigit,
  otherDirections,
  otherUnit,
  swappedDigits,
  textOf,
  type Edit,
  type Placed,
} from './changed-figures.js';
import { messageOf } from '../../../src/core/report/say/index.js';

interface Written {
  readonly template: Template;
  readonly disclosure: Disclosure;
  readonly prior: Disclosure | undefined;
  readonly text: string;
  readonly figures: readonly Placed[];
}

function written(template: Template, year: Year, before: Year | null): Written {
  const disclosure = agreeing(template.type, 2021, year);
  const prior = before ? agreeing(template.type, 2020, before) : undefined;
  return { template, disclosure, prior, ...textOf(narrate(disclosure, prior ? { template, prior } : { template })) };
}

/** Templates in words of their own, and a budget and final accounts of those put together from shared paragraphs. */
const WORDED: readonly string[] = ['通用部门', '四川', '河北', '新疆', '云南', '天津部门预算', '甘肃部门决算'];

/** Each such template with and without last year's workbook. */
function each(seed: number): Written[] {
  const worded = shippedTemplates().filter(({ name }) => WORDED.some((words) => name.startsWith(words)));
  return worded.flatMap((template) => {
    const [{ year, before }] = fc.sample(fc.record({ year: anyYear, before: anyYear }), { numRuns: 1, seed }) as [
      { year: Year; before: Year },
    ];
    return [written(template, year, null), written(template, year, before)];
  });
}

const missed = ({ template, text, disclosure, prior }: Written, edit: Edit): string[] =>
  isFound(grave(edited(text, edit), disclosure, prior), edit)
    ? []
    : [
        `${template.name} ${edit.name}: ${text.slice(Math.max(0, edit.start - 30), edit.start)}【${text.slice(edit.start, edit.end)}→${edit.by}】${text.slice(edit.end, edit.end + 10)}`,
      ];

/** One figure in so many, every figure over so many seeds. */
const every = <Item>(items: readonly Item[], step: number, from: number): Item[] =>
  items.filter((_, index) => index % step === from % step);

describe('a 说明 written from a workbook', function () {
  this.timeout(120_000);

  it('has no finding but its blanks where the tables agree', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...shippedTemplates()),
        anyYear,
        fc.option(anyYear, { freq: 2 }),
        (template, year, before) => {
          const { text, disclosure, prior } = written(template, year, before);
          assert.deepEqual(grave(text, disclosure, prior).map(messageOf), []);
        },
      ),
      { numRuns: 40 },
    );
  });

  for (const [name, change, step] of [
    ['one digit changed', otherDigit, 6],
    ['two digits swapped', swappedDigits, 20],
    ['a digit dropped', droppedDigit, 20],
    ['元 for 万元', (figure: Placed, _: number, text: string): Edit | null => otherUnit(figure, text), 20],
  ] as const) {
    it(`betrays any figure with ${name}, at its place`, () => {
      let count = 0;
      const misses = each(5 + step).flatMap((one, at) =>
        every(one.figures, step, at).flatMap((figure, index) => {
          const edit = change(figure, at * 5 + index * 7, one.text);
          if (edit === null) return [];
          count += 1;
          return missed(one, edit);
        }),
      );
      assert.deepEqual(misses, []);
      assert.ok(count > 500 / step, String(count));
    });
  }

  it('betrays any direction turned round', () => {
    const misses = each(3)
      .filter(({ prior }) => prior)
      .flatMap((one, at) => every(otherDirections(one.text), 5, at).flatMap((edit) => missed(one, edit)));
    assert.deepEqual(misses, []);
  });
});
