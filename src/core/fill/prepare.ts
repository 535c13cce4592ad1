import type { Span } from '../text/span.js';
import { departmentsIn, FOR_THE_WRITER, hintsIn, type Owner } from './conventions.js';
import type { Draft, FormParagraph } from './draft.js';
import { asCrosses } from './lexicon/blanks.js';
import { hintsAcross } from './lexicon/hints.js';
import { asBlankForm, type FormWording } from './sample/index.js';
import type { Wording } from './wording.js';
import { yearsIn } from './years.js';

/** The paragraphs of a form, or of a sample read as one, with their hints out, and years and the department in. */
export function prepared(paragraphs: readonly FormParagraph[], owner: Owner): Draft[] {
  const forms = asBlankForm(paragraphs, owner);
  const across = hintsAcross(forms.map(({ wording }) => wording.text));
  return forms.map((form, source) => preparedDraft(form, paragraphs[source]!, source, owner, across.get(source)));
}

function preparedDraft(
  form: FormWording,
  paragraph: FormParagraph,
  source: number,
  owner: Owner,
  across: Span | undefined,
): Draft {
  const { text } = form.wording;
  const bare = form.wording.edited(hintsIn(text, across));
  const named = namedIn(bare, owner);
  const dropped = bare.text !== paragraph.text && /^[\s。；，]*$/.test(bare.text) ? FOR_THE_WRITER : form.dropped;
  return {
    source,
    paragraph,
    wording: named,
    item: null,
    dropped,
  };
}

function namedIn(wording: Wording, owner: Owner): Wording {
  const plain = asCrosses(wording.text);
  return wording.edited([...yearsIn(plain, owner), ...departmentsIn(plain, owner)]);
}
