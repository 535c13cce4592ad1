import type { Disclosure } from '../../../src/core/disclosure/model.js';
import { fillForm, type FilledForm, type FormOptions } from '../../../src/core/fill/index.js';
import { disclosureOf } from '../../e2e/fixtures.js';

/** Fills lines of a form; what a person has to look at is shown: «left open», 〖filled with a doubt〗. */
export function linesOf(form: readonly string[], workbook: string | Disclosure, options: FormOptions = {}): string[] {
  return shown(form, fill(form, workbook, options));
}

export function fill(form: readonly string[], workbook: string | Disclosure, options: FormOptions = {}): FilledForm {
  return fillForm(
    '空白.docx',
    form.map((text) => ({ text, level: null })),
    typeof workbook === 'string' ? disclosureOf(workbook) : workbook,
    options,
  );
}

function shown(form: readonly string[], { paragraphs }: FilledForm): string[] {
  return paragraphs.flatMap(({ source, copies }) =>
    copies.map(({ segments }) =>
      segments
        .map((segment) => {
          if (segment.kind === 'keep') return form[source]!.slice(segment.start, segment.end);
          if (segment.mark === 'open') return `«${segment.text}»`;
          return segment.mark === 'review' ? `〖${segment.text}〗` : segment.text;
        })
        .join(''),
    ),
  );
}
