/** The array with another element at a place. */
export function replaced<Element>(array: readonly Element[], place: number, element: Element): readonly Element[] {
  // a copy is of one piece; a call for each element costs many times as much
  const copy = array.slice();
  copy[place] = element;
  return copy;
}
