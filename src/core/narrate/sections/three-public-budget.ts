import type { Sourced } from '../figures/sourced.js';
import { change } from '../prose/change.js';
import { joined, money, say, type Piece } from '../prose/pieces.js';
import { yearOf, type Story } from '../story.js';
import { noThreePublic } from './no-three-public.js';
import type { SectionWriter } from './section.js';

/** “三公”经费预算: the total, then 因公出国（境）, 公务用车 with 购置 and 运行, 公务接待; with last year each with its reason. */
export const threePublicBudget: SectionWriter = (story) => {
  const { total, abroad, vehicles, vehiclePurchase, vehicleOperation, reception } = story.book.threePublic;
  if (!total) return noThreePublic(story);
  const inner = joined([item('公务用车购置费', vehiclePurchase), item('公务用车运行维护费', vehicleOperation)], '，');
  const parts = [
    item('因公出国（境）费', abroad),
    vehicles ? [item('公务用车购置及运行维护费', vehicles)!, vehiclePurchase ?? vehicleOperation ? say`（其中：${inner}）` : ''] : null,
    item('公务接待费', reception),
  ];
  const changed = change(story, { id: 'three-public', amount: total });
  return [
    [
      say`本部门${yearOf(story)}“三公”经费预算${money(total)}万元`,
      changed ? ['，', changed] : '',
      parts.some((part) => part !== null) ? say`。其中：${joined(parts, '，')}。` : '。',
    ],
    ...changes(story, [
      ['因公出国（境）费', 'abroad', abroad],
      ['公务用车购置及运行维护费', 'vehicles', vehicles],
      ['公务接待费', 'reception', reception],
    ]),
  ];
};

function item(name: string, amount: Sourced | null): Piece | null {
  return amount ? say`${name}${money(amount)}万元` : null;
}

function changes(story: Story, items: readonly (readonly [name: string, id: string, amount: Sourced | null])[]): Piece[] {
  return items
    .flatMap(([name, id, amount]) => {
      const figure = `three-public.${id}`;
      const changed = amount ? change(story, { id: figure, amount, reason: figure, label: name }) : null;
      return amount && changed ? [say`${name}预算${money(amount)}万元，${changed}。`] : [];
    })
    .map((piece, index) => [`${index + 1}．`, piece]);
}
