import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { LISTS } from '../../../../src/core/figures/lists.js';
import { SINGLE_FIGURES } from '../../../../src/core/figures/named.js';
import { CHARTS } from '../../../../src/core/narrate/template/charts.js';
import { TEXT_FIELDS } from '../../../../src/core/narrate/template/fields.js';
import { COUNT_CONCEPTS } from '../../../../src/core/taxonomy/concepts/index.js';

describe('docs/templates.md', () => {
  const text = readFileSync(new URL('../../../../docs/templates.md', import.meta.url), 'utf8').replace(/\s+/g, '');

  it('tells every figure, list, field and chart that a template may name', () => {
    const names = [
      ...SINGLE_FIGURES.map(({ name }) => name),
      ...COUNT_CONCEPTS.map(({ name }) => name),
      ...LISTS.flatMap(({ name, fields, lists }) => [name, ...fields, ...(lists ?? [])]),
      ...TEXT_FIELDS,
      ...CHARTS,
    ];
    assert.deepEqual(
      names.filter((name) => !text.includes(name)),
      [],
    );
  });
});
