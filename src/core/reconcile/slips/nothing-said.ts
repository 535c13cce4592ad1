import type { Document, Paragraph } from '../../claims/index.js';
import { topicsDenied } from '../../claims/denied.js';
import { denialsIn, emptyTablesIn, isOfWhole } from '../../claims/lexicon/denials.js';
import type { DeniedTopic } from '../../taxonomy/denied-topics.js';
import { kindOfTitle } from '../../taxonomy/kinds.js';
import type { TableKind } from '../../taxonomy/table-kind.js';
import type { Span } from '../../text/span.js';
import { squash } from '../../text/squash.js';
import { placeIn, prose } from './found.js';
import { gather } from '../../sheet/gather.js';

export interface SaidNothing extends Span {
  readonly topic: DeniedTopic;
  readonly paragraph: Paragraph;
}

/** Every "没有…支出" of the text that is understood to its last word: said of this year and of the whole. */
export function saidNothing({ paragraphs, year }: Pick<Document, 'paragraphs' | 'year'>): SaidNothing[] {
  return gather(prose(paragraphs), (paragraph) =>
    gather(denialsIn(paragraph.folded.text), ({ start, end, before, clause }) =>
      (isOfWhole(before, year) ? (topicsDenied(clause) ?? []) : []).map((topic) => ({
        ...placeIn(paragraph, start, end),
        topic,
        paragraph,
      })),
    ),
  );
}

/** "政府性基金预算支出表为空表": what the text says of a table by its title. */
export function emptyNamed({ paragraphs }: Pick<Document, 'paragraphs'>): (Span & {
  readonly title: string;
  readonly kind: TableKind;
  readonly paragraph: Paragraph;
})[] {
  return gather(prose(paragraphs), (paragraph) =>
    gather(emptyTablesIn(paragraph.folded.text), ({ start, end, title }) => {
      const kind = kindOfTitle(squash(title));
      return kind === null ? [] : [{ ...placeIn(paragraph, start, end), title, kind, paragraph }];
    }),
  );
}
