import type { IndexEntry } from '#lib/cases/index-entry.ts'
import type { SavedCase, Standing } from './types.ts'

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

/** The saved cases that fit the words of a search, in their order. */
export function searchSaved(cases: readonly SavedCase[], query: string, fold: (text: string) => string): SavedCase[] {
  const words = fold(query).split(/\s+/).filter(Boolean)
  if (!words.length) return [...cases]
  return cases.filter((saved) => {
    const text = fold([saved.name, saved.title, saved.country, saved.id, saved.note, ...saved.pages.map((page) => page.title)].join(' '))
    return words.every((word) => text.includes(word))
  })
}
