import { GLOSSARY, type Term } from '../../taxonomy/glossary.js';
import type { Book } from '../book.js';
import type { Books } from '../books.js';
import type { ListItem } from '../list-item.js';
import { SINGLE_FIGURES } from '../named.js';
import { present } from '../sourced.js';

/** The words that this document uses. */
export function glossaryItems({ book }: Books): ListItem[] {
  const items = new Set(book.general.items.map(({ itemName }) => itemName));
  const used = ({ type, where }: Term): boolean => {
    if (type !== undefined && type !== book.document.type) return false;
    if (where === undefined) return true;
    return 'item' in where ? items.has(where.item) : hasAmount(book, where.figure);
  };
  return GLOSSARY.filter(used).map(({ name, meaning }) => ({
    texts: { 名称: name, 解释: meaning },
    figures: {},
    whole: null,
    lists: {},
  }));
}

function hasAmount(book: Book, id: string): boolean {
  const single = SINGLE_FIGURES.find((it) => it.id === id);
  const source = book.income.sources.some((line) => line.id === id);
  return source || present(single?.of(book)) !== null;
}
