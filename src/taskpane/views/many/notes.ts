import { h, replace } from '../../dom.js';
import type { Listing } from '../../many/listing.js';

/** What was not used, below the list: files that are neither workbook nor 说明, texts that no workbook's are. */
export function listNotes({ state }: Listing): HTMLElement {
  const notes = h('ul', { 'class': 'many-left', 'aria-label': '没有用上的' });
  const draw = (): void => {
    const { passedOver, doubts, rollupDoubts, texts } = state.get();
    const said = [
      ...rollupDoubts,
      ...doubts,
      ...texts.flatMap(({ found }) => (found && 'failure' in found ? [found.failure] : [])),
      ...(passedOver > 0 ? [`跳过 ${passedOver} 个不是工作簿也不是说明的文件。`] : []),
    ];
    notes.hidden = said.length === 0;
    replace(notes, ...said.map((sentence) => h('li', {}, sentence)));
  };
  state.watch(({ texts }) => texts, draw);
  state.watch(({ doubts }) => doubts, draw);
  state.watch(({ rollupDoubts }) => rollupDoubts, draw);
  return notes;
}
