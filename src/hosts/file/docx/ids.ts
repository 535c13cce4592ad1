/** Numbers that Word wants to be different from each other in a document; the same document gets the same ones. */
export class Ids {
  private last = 0;

  next(): number {
    this.last += 1;
    return this.last;
  }
}
