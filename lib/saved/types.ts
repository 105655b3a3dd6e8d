import type { IndexEntry } from '#lib/cases/index-entry.ts'

/** Characters of a note. */
export const LONGEST_NOTE = 20_000

/** How a case stood in the data when it was saved, to tell later what changed. */
export type Standing = Pick<IndexEntry, 'outcome' | 'custody' | 'stage' | 'asOf' | 'grade'>

/** A page that led to a case; kept only where the reader asked for it. */
export interface KeptPage {
  url: string
  title: string
  /** Milliseconds since 1970. */
  keptAt: number
}

export interface SavedCase {
  id: string
  /** Name and title as they were, so that the entry stays readable if the case leaves the data. */
  name: string
  title: string
  country: string
  savedAt: number
  note: string
  pages: KeptPage[]
  standing: Standing
}

/** A page about a prosecution that the data does not hold, saved for follow-up at the reader's word. */
export interface SavedPage {
  url: string
  title: string
  /** yyyy-mm-dd, or empty. */
  published: string
  /** ISO code, or empty. */
  country: string
  offences: string[]
  /** Ids of the provisions that the page cites. */
  provisions: string[]
  note: string
  /** Milliseconds since 1970. */
  savedAt: number
}

/** The reader's own word on a match: on one page, or, for "not", on every page. */
export interface Judgement {
  /** Case and page, as one key. */
  id: string
  caseId: string
  /** Name of the case, so that the list in the settings stays readable. */
  name: string
  /** A salted digest of the page's address, which is not kept itself; `*` for every page. */
  page: string
  says: 'is' | 'not'
  /** Milliseconds since 1970. */
  at: number
}

/** Judgements of the whole person stand under this page. */
export const EVERY_PAGE = '*'

export type Outcome<T> = { ok: true; value: T } | { ok: false; error: string }

/** Saved cases, as the panel uses them. */
export interface CaseStore {
  all(): Promise<Outcome<SavedCase[]>>
  get(id: string): Promise<Outcome<SavedCase | undefined>>
  save(entry: IndexEntry, page?: Omit<KeptPage, 'keptAt'>): Promise<Outcome<SavedCase>>
  /** Puts back what was removed, as it was. */
  restore(saved: SavedCase): Promise<Outcome<SavedCase>>
  remove(id: string): Promise<Outcome<SavedCase | undefined>>
  setNote(id: string, note: string): Promise<Outcome<SavedCase>>
  keepPage(id: string, page: Omit<KeptPage, 'keptAt'>): Promise<Outcome<SavedCase>>
  forgetPage(id: string, url: string): Promise<Outcome<SavedCase>>
}

/** Saved pages about prosecutions that the data does not hold. */
export interface PageStore {
  all(): Promise<Outcome<SavedPage[]>>
  get(url: string): Promise<Outcome<SavedPage | undefined>>
  save(page: Omit<SavedPage, 'note' | 'savedAt'>): Promise<Outcome<SavedPage>>
  restore(page: SavedPage): Promise<Outcome<SavedPage>>
  remove(url: string): Promise<Outcome<SavedPage | undefined>>
  setNote(url: string, note: string): Promise<Outcome<SavedPage>>
}

/** The reader's own verdicts. */
export interface JudgementStore {
  all(): Promise<Outcome<Judgement[]>>
  /** What was said of cases on a page: its own judgements and those of every page. */
  of(url: string): Promise<Outcome<Judgement[]>>
  /** @param url the page's address, or `EVERY_PAGE` */
  say(says: Judgement['says'], entry: Pick<IndexEntry, 'id' | 'name'>, url: string): Promise<Outcome<Judgement>>
  undo(id: string): Promise<Outcome<undefined>>
}

/** What the reader saved. All changes are told to every open panel. */
export interface SavedStore {
  cases: CaseStore
  pages: PageStore
  judgements: JudgementStore
  /** Deletes everything that was saved, with the database itself. */
  wipe(): Promise<Outcome<undefined>>
  /** @returns a function that ends it */
  onChange(listener: () => void): () => void
}
