import type { ExposureKind } from '../../disclosure/screening.js';
import type { UnreadPages } from '../../sheet/grid.js';

/** Slips of drafting. Words are quoted as the text prints them. */
export type SlipSaid =
  | { readonly type: 'form.alternative'; readonly words: string }
  | { readonly type: 'form.blank'; readonly words: string }
  | { readonly type: 'form.hint'; readonly words: string }
  | { readonly type: 'reason.missing' }
  | { readonly type: 'punctuation.doubled'; readonly signs: string }
  | { readonly type: 'punctuation.no-stop' }
  | { readonly type: 'punctuation.comma-end' }
  | { readonly type: 'punctuation.unpaired'; readonly sign: string }
  | { readonly type: 'figure.point'; readonly figure: string }
  | { readonly type: 'list.skips'; readonly before: string; readonly after: string }
  | { readonly type: 'list.style'; readonly before: string; readonly after: string }
  | { readonly type: 'year.cut'; readonly words: string }
  | { readonly type: 'list.sign'; readonly before: string; readonly after: string }
  | { readonly type: 'list.unsigned'; readonly number: string; readonly sign: string }
  | { readonly type: 'subject.stale'; readonly name: string; readonly current: string; readonly since: number }
  | { readonly type: 'subject.name'; readonly name: string; readonly code: string; readonly listed: string }
  | { readonly type: 'subject.code'; readonly name: string; readonly code: string; readonly listed: string }
  /** `stated`, `listed`: 类, 款 or 项. */
  | { readonly type: 'subject.level'; readonly name: string; readonly stated: string; readonly listed: string }
  | { readonly type: 'subject.parent'; readonly name: string; readonly above: string; readonly level: string }
  /** Its middle masked. */
  | { readonly type: 'personal'; readonly kind: Exclude<ExposureKind, 'leftover'>; readonly masked: string }
  | { readonly type: 'name.owner'; readonly minor: string; readonly major: string; readonly times: number }
  | { readonly type: 'name.part-value'; readonly stated: string; readonly expected: string }
  | { readonly type: 'name.department'; readonly name: string; readonly usual: string }
  /** What a text calls itself, and what it is. */
  | { readonly type: 'name.level'; readonly words: string; readonly usual: string; readonly unit: boolean }
  | { readonly type: 'name.stage'; readonly heading: string; readonly own: string; readonly other: string }
  | { readonly type: 'name.stage-words'; readonly words: string; readonly own: string; readonly other: string }
  /** 公益一类 and the other one. */
  | { readonly type: 'name.class'; readonly here: string; readonly there: string }
  | { readonly type: 'glossary.three-public'; readonly item: string }
  /** `own`: the money that the heading names; `other`: the one that is told. */
  | { readonly type: 'chapter.money'; readonly title: string; readonly own: string; readonly other: string }
  | { readonly type: 'chapter.table'; readonly title: string; readonly table: string }
  | { readonly type: 'table.twice'; readonly title: string }
  /** `own`: 县, 区 or 旗. */
  | { readonly type: 'name.place-level'; readonly words: string; readonly own: string }
  | { readonly type: 'announced.empty'; readonly topic: string; readonly amount: string }
  | { readonly type: 'announced.picture'; readonly captions: number; readonly pictures: number }
  | { readonly type: 'announced.attachment'; readonly name: string }
  | { readonly type: 'chapter.missing'; readonly chapters: readonly string[] }
  | { readonly type: 'count.missing'; readonly name: string; readonly counts: readonly string[] }
  | { readonly type: 'chapter.twice'; readonly title: string }
  | { readonly type: 'chapter.empty'; readonly title: string }
  | { readonly type: 'list.doubled'; readonly number: string }
  /** An entry of the contents, without its number, and the heading of the chapter. */
  | { readonly type: 'contents.differs'; readonly entry: string; readonly heading: string }
  | { readonly type: 'contents.missing'; readonly entry: string }
  /** Chapters of the text. */
  | { readonly type: 'contents.lacks'; readonly titles: readonly string[] }
  | { readonly type: 'contents.order'; readonly entry: string }
  | { readonly type: 'text.embedded'; readonly count: number }
  | { readonly type: 'text.unread'; readonly parts: readonly UnreadPages[] }
  | { readonly type: 'word.misspelt'; readonly words: string; readonly right: string }
  /** Its last words. */
  | { readonly type: 'sentence.unfinished'; readonly words: string }
  | { readonly type: 'sentence.twice' }
  | { readonly type: 'date.impossible'; readonly words: string }
  | { readonly type: 'name.twice'; readonly name: string }
  | { readonly type: 'word.twice'; readonly words: string }
  | { readonly type: 'word.opposed'; readonly words: string }
  | { readonly type: 'label.twice'; readonly label: string };
