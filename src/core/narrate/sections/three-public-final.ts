import type { Count } from '../figures/three-public.js';
import type { Sourced } from '../figures/sourced.js';
import { change } from '../prose/change.js';
import { count, joined, money, say, type Piece } from '../prose/pieces.js';
import { completion, share } from '../prose/share.js';
import { yearOf, type Story } from '../story.js';
import { noThreePublic } from './no-three-public.js';
import type { SectionWriter } from './section.js';

/** “三公”经费决算, the total: 决算数 against 预算数. */
export const threePublicTotal: SectionWriter = (story) => {
  const { total } = story.book.threePublic;
  if (!total) return noThreePublic(story);
  const changed = change(story, { id: 'three-public', amount: total, reason: 'three-public', label: '“三公”经费支出' });
  return [[say`本部门${yearOf(story)}“三公”经费${actual(total, story.budgeted?.threePublic.total ?? null)}`, changed ? ['，', changed] : '', '。']];
};

/** Its three items with the numbers of journeys, vehicles and receptions that the table prints. */
export const threePublicItems: SectionWriter = (story) => {
  const { abroad, vehicles, reception, counts, vehiclePurchase, vehicleOperation } = story.book.threePublic;
  const vehicleParts = [
    vehiclePurchase ? say`公务用车购置支出${money(vehiclePurchase)}万元` : null,
    number('购置公务用车', counts.vehiclesBought, '辆'),
    vehicleOperation ? say`公务用车运行维护支出${money(vehicleOperation)}万元` : null,
    number('公务用车保有量', counts.vehiclesKept, '辆'),
  ];
  const trips = [number('因公出国（境）团组', counts.abroadGroups, '个'), number('累计', counts.abroadPersons, '人次')];
  const guests = [
    number('国内公务接待', counts.receptions, '批次'), number('国内接待', counts.guests, '人次'),
    number('国（境）外公务接待', counts.receptionsAbroad, '批次'), number('国（境）外接待', counts.guestsAbroad, '人次'),
  ];
  return [
    item(story, '因公出国（境）费', 'abroad', abroad, trips),
    item(story, '公务用车购置及运行维护费', 'vehicles', vehicles, vehicleParts),
    item(story, '公务接待费', 'reception', reception, guests),
  ]
    .filter((piece) => piece !== null)
    .map((piece, index) => [`${index + 1}．`, piece]);
};

function item(story: Story, name: string, key: string, amount: Sourced | null, details: readonly (Piece | null)[]): Piece | null {
  if (!amount) return null;
  const id = `three-public.${key}`;
  const changed = change(story, { id, amount, reason: id, label: name });
  return [
    say`${name}${actual(amount, story.budgeted?.amounts.get(id) ?? null)}`,
    share(amount, story.book.threePublic.total, '，占“三公”经费的'),
    changed ? ['，', changed] : '',
    details.some((it) => it !== null) ? say`。其中：${joined(details, '，')}。` : '。',
  ];
}

function actual(amount: Sourced, budget: Sourced | null): Piece {
  const budgeted = budget ? say`，预算数为${money(budget)}万元${completion(amount, budget)}` : '';
  return say`支出决算为${money(amount)}万元${budgeted}`;
}

function number(name: string, found: Count | undefined, unit: string): Piece | null {
  return found ? say`${name}${count(found.value, found)}${unit}` : null;
}
