import type { Document } from '../../claims/index.js';
import type { TextFinding } from '../../finding/text-finding.js';
import { announced } from './announced.js';
import { askedFor } from './asked.js';
import { chapterMoney } from './chapter-money.js';
import { chapterFaults } from './chapters.js';
import { subjectCodes } from './codes.js';
import { contentsFaults } from './contents/index.js';
import { contentsOf } from './contents/read.js';
import { cutYears } from './cut-years.js';
import { formLeftovers, missingReasons } from './form-leftovers.js';
import { names } from './names.js';
import type { Found } from './found.js';
import { listedTables } from './listed-tables.js';
import { missingPictures } from './missing-pictures.js';
import { mayStandUnread, notRead, type NotInText } from './not-read.js';
import { numbering } from './numbering.js';
import { otherNames } from './own-name.js';
import { personalData } from './personal.js';
import { punctuation } from './punctuation.js';
import { selfSaid } from './self-said.js';
import { subjectChains } from './subject-chains.js';
import { subjectNames } from './subjects.js';
import { whoseText } from './whose.js';
import { wording } from './wording.js';
import { gather } from '../../sheet/gather.js';

/** Slips of drafting: what a careful inspector marks without looking at a figure. */
export function slipsIn(document: Document, beside: NotInText): TextFinding[] {
  const contents = contentsOf(document);
  const checks = [
    ...[formLeftovers, missingReasons, punctuation, cutYears, numbering, wording],
    ...[subjectNames, subjectCodes, subjectChains, personalData, names, otherNames, whoseText, announced, askedFor],
    ...[chapterMoney, listedTables, selfSaid],
  ];
  return slipsOf(document, beside, [
    ...gather(checks, (check) => check(document)),
    ...contentsFaults(document, contents),
    ...chapterFaults(document, contents),
    ...missingPictures(document, beside.pictures),
    ...notRead(document, beside),
  ]);
}

/** Those that a whole government's text can have too: it has no department's name, 三公 or chapters. */
export function governmentSlips(document: Document, beside: NotInText): TextFinding[] {
  const checks = [formLeftovers, missingReasons, punctuation, cutYears, numbering, personalData];
  return slipsOf(document, beside, [
    ...gather(checks, (check) => check(document)),
    ...contentsFaults(document, contentsOf(document)),
    ...missingPictures(document, beside.pictures),
    ...notRead(document, beside),
  ]);
}

function slipsOf(document: Document, beside: NotInText, found: readonly Found[]): TextFinding[] {
  const quote = ({ start, end }: { readonly start: number; readonly end: number }): string =>
    document.text.slice(start, end);
  const cut = gather(found, ({ rule, start, also = [] }) =>
    rule === 'year.cut' ? [start, ...also.map((place) => place.start)] : [],
  );
  // an entry of the contents that differs by that
  const isCut = ({ rule, start, end, also = [] }: Found): boolean =>
    rule === 'contents.differs' &&
    [{ start, end }, ...also].some((place) => cut.some((at) => at >= place.start && at < place.end));
  return found
    .filter((one) => !isCut(one) && !mayStandUnread(one, beside))
    .map(({ also, ...finding }) => ({
      ...finding,
      quote: quote(finding),
      cells: [],
      ...(also === undefined || also.length === 0
        ? {}
        : { places: also.map((place) => ({ ...place, quote: quote(place) })) }),
    }));
}
