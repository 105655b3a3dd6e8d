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

export type Outcome<T> = { ok: true; value: T } | { ok: false; error: string }

/** What the panel can do with saved cases. All changes are told to every open panel. */
export interface SavedStore {
  all(): Promise<Outcome<SavedCase[]>>
  get(id: string): Promise<Outcome<SavedCase | undefined>>
  save(entry: IndexEntry, page?: Omit<KeptPage, 'keptAt'>): Promise<Outcome<SavedCase>>
  /** Puts back what was removed, as it was. */
  restore(saved: SavedCase): Promise<Outcome<SavedCase>>
  remove(id: string): Promise<Outcome<SavedCase | undefined>>
  setNote(id: string, note: string): Promise<Outcome<SavedCase>>
  keepPage(id: string, page: Omit<KeptPage, 'keptAt'>): Promise<Outcome<SavedCase>>
  forgetPage(id: string, url: string): Promise<Outcome<SavedCase>>
  /** @returns a function that ends it */
  onChange(listener: () => void): () => void
}
