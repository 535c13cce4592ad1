/** Builds elements. Text only ever becomes a text node: nothing a workbook says can turn into markup. */

type Child = Node | string | null | undefined | false;
type Listeners = { readonly [name in keyof HTMLElementEventMap]?: (event: HTMLElementEventMap[name]) => void };
type Attributes = { readonly [name: string]: string | number | boolean | undefined } & { readonly style?: never };

export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  setAttributes(element, attributes);
  element.append(...present(children));
  return element;
}

export function svg(tag: string, attributes: Attributes, ...children: readonly Child[]): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
  setAttributes(element, attributes);
  element.append(...present(children));
  return element;
}

/** Adds listeners and hands the element back. */
export function on<E extends HTMLElement>(element: E, listeners: Listeners): E {
  for (const [name, listener] of Object.entries(listeners)) {
    element.addEventListener(name, listener as EventListener);
  }
  return element;
}

export function button(attributes: Attributes, click: () => void, ...children: readonly Child[]): HTMLButtonElement {
  return on(h('button', { type: 'button', ...attributes }, ...children), { click });
}

/** Whether keys that are pressed there are written: a field. */
export function isWritten(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
}

export function replace(parent: Element, ...children: readonly Child[]): void {
  parent.replaceChildren(...present(children));
}

/** The same under the user's hands: the focus stays on what is still there, or on what has come in its place. */
export function replaceUnderHand(parent: Element, ...children: readonly Child[]): void {
  const focused = document.activeElement;
  const within = focused instanceof HTMLElement && parent.contains(focused) ? focused : null;
  replace(parent, ...children);
  if (within === null || within === document.activeElement) return;
  const heir = within.isConnected ? within : [...parent.querySelectorAll('button')].find(isLike(within));
  heir?.focus({ preventScroll: true });
}

function isLike({ textContent, className }: HTMLElement) {
  return (other: HTMLElement): boolean => other.textContent === textContent && other.className === className;
}

function present(children: readonly Child[]): (Node | string)[] {
  return children.filter((child): child is Node | string => child !== null && child !== undefined && child !== false);
}

function setAttributes(element: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    element.setAttribute(name, value === true ? '' : String(value));
  }
}
