import type { Disclosure } from '../../disclosure/model.js';
import type { Books } from '../../figures/books.js';
import { Lookup } from '../../figures/lookup.js';
import type { Answers } from '../narrative.js';
import { OwnName } from '../prose/own-name.js';
import { printedTables } from '../tables/printed-tables.js';
import type { Template } from '../template/template.js';
import { OfficialNames } from './official-names.js';
import type { Scope } from './scope.js';

/** Where the first sentence of a text is written: nothing has been told yet. */
export function scopeOf(disclosure: Disclosure, books: Books, template: Template, answers: Answers): Scope {
  return {
    template,
    lookup: new Lookup(books),
    tables: printedTables(disclosure).map(({ title }) => title),
    answers,
    names: new OfficialNames(disclosure.document.year),
    ownName: new OwnName(template.settings.ownName),
    kinds: new Set(disclosure.tables.map(({ kind }) => kind)),
    items: [],
  };
}
