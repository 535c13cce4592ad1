/** The best first of what is put in: each costs the logarithm of how many wait, not a look at all of them. */
export class Queue<Element> {
  private readonly heap: Element[] = [];

  /** @param compare below 0 where the first is better; no two may be equal, or their order is left open */
  constructor(private readonly compare: (left: Element, right: Element) => number) {}

  get first(): Element | undefined {
    return this.heap[0];
  }

  add(element: Element): void {
    const { heap } = this;
    let place = heap.length;
    while (place > 0) {
      const above = (place - 1) >> 1;
      if (this.compare(heap[above]!, element) <= 0) break;
      heap[place] = heap[above]!;
      place = above;
    }
    heap[place] = element;
  }

  removeFirst(): void {
    const { heap } = this;
    const last = heap.pop();
    if (last === undefined || heap.length === 0) return;
    let place = 0;
    for (;;) {
      let below = place * 2 + 1;
      if (below >= heap.length) break;
      if (below + 1 < heap.length && this.compare(heap[below + 1]!, heap[below]!) < 0) below += 1;
      if (this.compare(last, heap[below]!) <= 0) break;
      heap[place] = heap[below]!;
      place = below;
    }
    heap[place] = last;
  }
}
