import { CONTACT, NO_NAMES } from '../../taxonomy/words/contacts.js';
import { HAN } from '../../text/han.js';
import { ending, holding, maybe, oneOf, whole } from '../../text/patterns.js';
import { matchesIn } from '../../text/matches.js';

const PHONE = `${maybe('联系')}电话`;

const NAME = `${HAN}{2,4}`;
const SAID = new RegExp(
  `${CONTACT}${maybe('姓名')} *[:：] *(${NAME})(?=${oneOf('$', '[\\s，。；、,;（(]', PHONE)})`,
  'g',
);
const IS_LABEL = ending(CONTACT, maybe('姓名'));
const IS_NAME = whole(NAME);
/** A sentence may join two things that are asked for. */
const NO_NAME = holding(oneOf(NO_NAMES, '及', '和'));

/** Each person that a text names behind 联系人：. */
export function contactsIn(text: string): { readonly start: number; readonly name: string }[] {
  return matchesIn(text, SAID)
    .map(({ 0: words, 1: name, index }) => ({
      start: index + words.indexOf(name!),
      name: name!,
    }))
    .filter(({ name }) => !NO_NAME.test(name));
}

/** 联 系 人, 联系人姓名: a cell beside which the name stands. */
export function isContactLabel(cell: string): boolean {
  return IS_LABEL.test(cell.replace(/\s/g, ''));
}

/** A cell that holds a name and nothing else. */
export function isContactName(cell: string): boolean {
  return IS_NAME.test(cell) && !NO_NAME.test(cell);
}
