/** The array with another element at a place. */
export function replaced<Element>(array: readonly Element[], place: number, element: Element): readonly Element[] {
  return array.map((old, index) => (index === place ? element : old));
}
