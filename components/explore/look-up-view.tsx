import { useMemo, useState } from 'preact/hooks'
import { CaseSearch, type Filters, NO_FILTERS } from '#lib/cases/search.ts'
import { CaseRow } from '../case/case-row.tsx'
import { countryName } from '../case/outcome.tsx'
import { useServices } from '../services.tsx'
import { Notice, Skeleton } from '../ui/notice.tsx'
import { useLoaded } from '../ui/use-loaded.ts'
import { FilterBar } from './filter-bar.tsx'

/** So many results are drawn at first: the rest waits for a press. */
const PAGE = 40

/** All bundled cases, searched as one types, narrowed down by country, offence and outcome. */
export function LookUpView({ query: initial }: { query: string }) {
  const { dataset, words, view } = useServices()
  const [query, setQuery] = useState(initial)
  const [filters, setFilters] = useState<Filters>(NO_FILTERS)
  const [most, setMost] = useState(PAGE)
  const index = useLoaded(() => dataset.index(), [])
  const cases = index?.ok ? index.value.cases : []
  const search = useMemo(
    () => new CaseSearch({ cases }, { country: (code) => countryName(code, words.lang), offence: (key) => words.offences[key] ?? '' }),
    [index, words],
  )
  const found = useMemo(() => search.find(query, filters), [search, query, filters])

  if (!index?.ok) {
    return (
      <main>
        {index ? (
          <Notice title={words.page.failed} failure>
            <p lang="en">{index.error}</p>
          </Notice>
        ) : (
          <Skeleton label={words.lookUp.title} />
        )}
      </main>
    )
  }
  const isNarrowed = query.trim() !== '' || filters !== NO_FILTERS
  return (
    <main>
      <section class="list">
        <h1>{words.lookUp.title}</h1>
        <input
          type="search"
          class="search"
          aria-label={words.lookUp.search}
          placeholder={words.lookUp.search}
          dir="auto"
          value={query}
          onInput={(event) => {
            setQuery(event.currentTarget.value)
            setMost(PAGE)
          }}
        />
        <FilterBar
          cases={cases}
          filters={filters}
          change={(next) => {
            setFilters(next)
            setMost(PAGE)
          }}
        />
        <p class="muted" role="status">
          {found.length ? words.lookUp.count(found.length) : words.lookUp.none}{' '}
          {isNarrowed && (
            <button
              type="button"
              class="link"
              onClick={() => {
                setQuery('')
                setFilters(NO_FILTERS)
              }}
            >
              {words.lookUp.clear}
            </button>
          )}
        </p>
        {found.length === 0 && <p class="muted">{words.lookUp.noneMore}</p>}
        <ul class="rows">
          {found.slice(0, most).map((entry) => (
            <CaseRow
              key={entry.id}
              entry={entry}
              choose={() => {
                view.value = { name: 'case', id: entry.id, from: { name: 'lookup', query } }
              }}
            />
          ))}
        </ul>
        {found.length > most && (
          <button type="button" class="quiet" onClick={() => setMost(most + PAGE)}>
            {words.lookUp.more}
          </button>
        )}
      </section>
    </main>
  )
}
