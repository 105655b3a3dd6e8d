import type { IndexEntry } from '#lib/cases/index-entry.ts'
import type { SavedCase, SavedPage, Standing } from './types.ts'

export interface Change {
  field: keyof Standing
  from: string
  to: string
}

const FIELDS = ['outcome', 'stage', 'custody', 'grade'] as const

/** What the data says otherwise than when the case was saved. A newer date alone is no change. */
export function changesSince(saved: SavedCase, entry: IndexEntry): Change[] {
  return FIELDS.flatMap((field) => {
    const from = saved.standing[field] ?? ''
    const to = entry[field] ?? ''
    return from === to ? [] : [{ field, from, to }]
  })
}

type Fold = (text: string) => string

/** The saved cases that fit the words of a search, in their order. */
export function searchSaved(cases: readonly SavedCase[], query: string, fold: Fold): SavedCase[] {
  return fitting(cases, query, fold, ({ name, title, country, id, note, pages }) => [
    name,
    title,
    country,
    id,
    note,
    ...pages.map((page) => page.title),
  ])
}

/** The saved pages that fit the words of a search, in their order. */
export function searchPages(pages: readonly SavedPage[], query: string, fold: Fold): SavedPage[] {
  return fitting(pages, query, fold, ({ title, url, country, note }) => [title, url, country, note])
}

function fitting<T>(all: readonly T[], query: string, fold: Fold, textsOf: (one: T) => string[]): T[] {
  const words = fold(query).split(/\s+/).filter(Boolean)
  if (!words.length) return [...all]
  return all.filter((one) => {
    const text = fold(textsOf(one).join(' '))
    return words.every((word) => text.includes(word))
  })
}
