import { h, on } from '../../dom.js';

export interface Complaint {
  readonly element: HTMLElement;
  /** Says what is wrong with the field; '' takes it back. */
  say(sentence: string): void;
}

/** What is wrong with a field, below it, until the field is written into again. Its id: that of the field and "-problem". */
export function complaintOf(input: HTMLInputElement): Complaint {
  const element = h('p', { class: 'settings-problem', id: `${input.id}-problem`, role: 'alert' });
  const say = (sentence: string): void => {
    element.textContent = sentence;
    if (sentence === '') input.removeAttribute('aria-invalid');
    else input.setAttribute('aria-invalid', 'true');
  };
  on(input, { input: () => say('') });
  return { element, say };
}
