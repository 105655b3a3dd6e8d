import MiniSearch from 'minisearch'
import { fold } from '#lib/recognise/fold.ts'
import type { CaseIndex, IndexEntry } from './index-entry.ts'

/** What narrows a list of cases down; an empty filter lets everything through. */
export interface Filters {
  country: string
  offence: string
  outcome: string
  /** Only cases with findings of monitors, courts, UN bodies or organisations. */
  monitored: boolean
}

export const NO_FILTERS: Filters = { country: '', offence: '', outcome: '', monitored: false }

const FIELDS = ['names', 'title', 'id', 'country', 'lead', 'offences', 'laws', 'context'] as const

/** Words of a text as they are compared: folded, hyphens and apostrophes parting words or not. */
function wordsOf(text: string): string[] {
  const folded = fold(text)
  const words = folded.split(/[^\p{L}\p{M}\p{N}]+/u).filter(Boolean)
  // A name written together and apart is the same name: al-Khawaja, Al Khawaja, alkhawaja.
  const joined = folded.replaceAll(/['’ʼ-]/g, '').split(/[^\p{L}\p{M}\p{N}]+/u)
  return [...new Set([...words, ...joined.filter(Boolean)])]
}

/** Scripts in which a name has no spaces: a part of it is looked for anywhere in it. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

/** Search over all bundled cases, as one types: names in any script, country, offence, law, outlet, id. */
export class CaseSearch {
  readonly #cases: readonly IndexEntry[]
  readonly #byId: Map<string, IndexEntry>
  readonly #search: MiniSearch

  /** @param wordings words under which codes are found too, in the language of the interface: `KZ` → Kazakhstan */
  constructor(
    { cases }: Pick<CaseIndex, 'cases'>,
    wordings: { country?: (code: string) => string; offence?: (key: string) => string } = {},
  ) {
    this.#cases = cases
    this.#byId = new Map(cases.map((entry) => [entry.id, entry]))
    this.#search = new MiniSearch({
      fields: [...FIELDS],
      tokenize: wordsOf,
      processTerm: (term) => term,
      searchOptions: {
        combineWith: 'AND',
        prefix: true,
        fuzzy: (term) => (term.length > 5 && !UNSPACED.test(term) ? 0.2 : false),
        boost: { names: 6, id: 3, title: 2, country: 2 },
      },
    })
    const english = new Intl.DisplayNames(['en'], { type: 'region' })
    this.#search.addAll(
      cases.map((entry) => ({
        id: entry.id,
        names: [...entry.defendants, ...entry.otherNames.flat()].join(' '),
        title: entry.title,
        country: [entry.country, english.of(entry.country), wordings.country?.(entry.country)].join(' '),
        lead: entry.lead,
        offences: entry.offences.flatMap((key) => [key, wordings.offence?.(key)]).join(' '),
        laws: entry.laws.join(' '),
        context: entry.context.join(' '),
      })),
    )
  }

  /**
   * The cases that fit, best first; all of them, newest status first, where nothing is typed.
   * @param query as typed
   */
  find(query: string, filters: Filters = NO_FILTERS): IndexEntry[] {
    const fits = (entry: IndexEntry) =>
      (!filters.country || entry.country === filters.country) &&
      (!filters.offence || entry.offences.includes(filters.offence)) &&
      (!filters.outcome || entry.outcome === filters.outcome) &&
      (!filters.monitored || entry.findings > 0)
    const typed = query.trim()
    if (!typed) return this.#cases.filter(fits).sort((a, b) => (a.asOf < b.asOf ? 1 : -1))
    const found = this.#search.search(typed).flatMap(({ id }) => this.#byId.get(String(id)) ?? [])
    return [...new Set([...found, ...this.#within(typed)])].filter(fits)
  }

  #within(typed: string): IndexEntry[] {
    if (!UNSPACED.test(typed)) return []
    const sought = fold(typed)
    return this.#cases.filter(({ otherNames }) => otherNames.flat().some((name) => fold(name).includes(sought)))
  }
}

/** Cases like a page's or another case's, most alike first: under its provisions, for its offences, in its country. */
export function similarCases(
  cases: readonly IndexEntry[],
  like: { provisions: readonly string[]; offences: readonly string[]; country: string | undefined; except?: string | undefined },
): IndexEntry[] {
  const scored = cases.flatMap((entry) => {
    if (entry.id === like.except) return []
    const provisions = entry.provisions.filter((id) => like.provisions.includes(id)).length
    const offences = entry.offences.filter((key) => like.offences.includes(key)).length
    const score = provisions * 4 + (entry.country === like.country ? 2 : 0) + Math.min(2, offences) + (entry.findings > 0 ? 0.5 : 0)
    return score >= 3 ? [{ entry, score }] : []
  })
  return scored.sort((a, b) => b.score - a.score).map(({ entry }) => entry)
}
