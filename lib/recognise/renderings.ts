import type { IndexEntry } from '#lib/cases/index-entry.ts'

/**
 * Names of the dataset's people as the press of a language is expected to write them: `data/renderings`.
 * They are no facts about anybody, are never shown, and find a case only beside its country.
 */

/** For each language a JSON object, kept as text until a page of that language is read: forms by case, then by defendant. */
export type Renderings = Readonly<Record<string, string>>

/** A case as pages of one language may name its people. */
export interface SpelledEntry extends IndexEntry {
  /** For each defendant, in their order, the forms that are expected in the page's language. */
  rendered: readonly (readonly string[])[]
}

/** Languages that write names as another does, or nearly so. */
const LIKE: Readonly<Record<string, readonly string[]>> = {
  ne: ['ne', 'hi'],
  be: ['be', 'ru', 'uk'],
  bg: ['bg', 'ru'],
  kk: ['kk', 'ru'],
  ky: ['ky', 'ru'],
  uk: ['uk', 'ru'],
  ku: ['ku', 'ar', 'fa'],
  uz: ['uz', 'ru'],
}

const known = new WeakMap<Renderings, Map<string, readonly SpelledEntry[]>>()

/** The cases with the names that are expected in a language; read once for each. */
export function spelledIn(cases: readonly IndexEntry[], renderings: Renderings, lang: string | undefined): readonly SpelledEntry[] {
  const base = lang?.split('-')[0] ?? ''
  const languages = known.get(renderings) ?? new Map<string, readonly SpelledEntry[]>()
  known.set(renderings, languages)
  let entries = languages.get(base)
  if (!entries) {
    const forms = (LIKE[base] ?? [base]).map((like) => JSON.parse(renderings[like] ?? '{}') as Record<string, string[][]>)
    entries = cases.map((entry) => ({
      ...entry,
      rendered: entry.defendants.map((_, i) => [...new Set(forms.flatMap((of) => of[entry.id]?.[i] ?? []))]),
    }))
    languages.set(base, entries)
  }
  return entries
}
