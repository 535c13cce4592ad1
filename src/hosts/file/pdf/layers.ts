import type { OperatorNumbers } from './library.js';

/** What is marked, one within the other: some of it as a layer. */
export class Layers {
  areOff = false;
  private readonly around: boolean[] = [];

  constructor(
    private readonly ops: OperatorNumbers,
    private readonly isOff: (layer: unknown) => boolean,
  ) {}

  follow(operation: number, [tag, layer]: readonly unknown[]): void {
    const { beginMarkedContent, beginMarkedContentProps, endMarkedContent } = this.ops;
    if (operation === endMarkedContent) this.areOff = this.around.pop() ?? false;
    else if (operation === beginMarkedContent || operation === beginMarkedContentProps) {
      this.around.push(this.areOff);
      this.areOff ||= tag === 'OC' && this.isOff(layer);
    }
  }
}
