import type { DisclosureOutline } from '../core/disclosure/model.js';
import { readKept, type KeptNarrative } from '../core/narrate/answers/kept.js';
import type { Answers } from '../core/report/answers.js';
import { readAnswers } from '../core/report/read-answers.js';
import { keepName } from './browser-answers.js';

interface Keep<T> {
  readonly place: string;
  load(of: DisclosureOutline): Promise<T>;
  save(of: DisclosureOutline, value: T): Promise<void>;
}

/** A kind of what is kept in a workbook. */
interface Kind<T> {
  readonly name: string;
  /** Null for what is something else. */
  read(value: unknown): T | null;
  /** What we have made of `base`, on what others have made of it meanwhile. */
  merge(base: T, ours: T, theirs: T): T;
}

/** What is kept, gathered until it is written into the workbook in one go. */
export interface Gathered<T> extends Keep<T> {
  isUnwritten(): boolean;
  /** Writes what was gathered; nothing where there is nothing. Rejections as those of PaneHost.read. */
  write(): Promise<void>;
}

interface Unwritten<T> {
  readonly of: DisclosureOutline;
  readonly base: T;
  readonly ours: T;
}

/**
 * Every write of a custom XML part takes away what the user could undo in Excel (office-js issues 4484, 6415). So what
 * she gives is held here, and in the browser's storage against a pane that is closed, and written when she asks for it
 * or leaves.
 */
export function gathered<T>(keep: Keep<T>, kind: Kind<T>, changed: () => void): Gathered<T> {
  let base: T | null = null;
  let unwritten: Unwritten<T> | null = null;

  const set = (next: Unwritten<T> | null): void => {
    if (unwritten) forget(kind, unwritten.of);
    if (next) remember(kind, next);
    unwritten = next;
    changed();
  };

  return {
    place: '先记在本机，点“写进工作簿”后随工作簿保存',
    load: async (of) => {
      const theirs = await keep.load(of);
      const before = unwritten ?? remembered(kind, of);
      base = theirs;
      if (!before) return theirs;
      const ours = kind.merge(before.base, before.ours, theirs);
      set(isSame(ours, theirs) ? null : { of, base: theirs, ours });
      return ours;
    },
    save: async (of, ours) => set({ of, base: (base ??= await keep.load(of)), ours }),
    isUnwritten: () => unwritten !== null,
    write: async () => {
      const now = unwritten;
      if (now === null) return;
      const theirs = await keep.load(now.of);
      const merged = kind.merge(now.base, now.ours, theirs);
      if (!isSame(merged, theirs)) await keep.save(now.of, merged);
      // What is given from here on is a change of what the pane shows, not of what others have added.
      base = now.ours;
      const later = unwritten;
      set(later === null || later === now ? null : { ...later, base });
    },
  };
}

function isSame(left: unknown, right: unknown): boolean {
  return JSON.stringify(left) === JSON.stringify(right);
}

export const REASONS: Kind<Answers> = {
  name: 'gongkai.unwritten-answers',
  read: (value) => {
    const file = readAnswers(value);
    return 'wrongAt' in file ? null : file.common;
  },
  merge: mergeRecords,
};

export const NARRATIVE: Kind<KeptNarrative> = {
  name: 'gongkai.unwritten-narrative',
  read: readKept,
  merge: (base, ours, theirs) => ({
    answers: mergeRecords(base.answers, ours.answers, theirs.answers),
    template: isSame(ours.template, base.template) ? theirs.template : ours.template,
  }),
};

type Texts = Readonly<Record<string, string>>;

function mergeRecords(base: Texts, ours: Texts, theirs: Texts): Texts {
  const merged = new Map(Object.entries(theirs));
  for (const key of new Set([...Object.keys(base), ...Object.keys(ours)])) {
    if (ours[key] === base[key]) continue;
    if (ours[key] === undefined) merged.delete(key);
    else merged.set(key, ours[key]);
  }
  return Object.fromEntries(merged);
}

function remember<T>({ name }: Kind<T>, { of, base, ours }: Unwritten<T>): void {
  try {
    localStorage.setItem(keepName(name, of), JSON.stringify({ base, ours }));
  } catch {
    // without storage it lives as long as the pane
  }
}

function forget<T>({ name }: Kind<T>, of: DisclosureOutline): void {
  try {
    localStorage.removeItem(keepName(name, of));
  } catch {
    // nothing was remembered then
  }
}

function remembered<T>(kind: Kind<T>, of: DisclosureOutline): { readonly base: T; readonly ours: T } | null {
  try {
    const text = localStorage.getItem(keepName(kind.name, of));
    const value = text === null ? null : (JSON.parse(text) as { readonly base?: unknown; readonly ours?: unknown });
    const [base, ours] = [kind.read(value?.base), kind.read(value?.ours)];
    return base === null || ours === null ? null : { base, ours };
  } catch {
    return null;
  }
}
