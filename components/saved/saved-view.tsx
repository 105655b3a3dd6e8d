import { useEffect, useMemo, useState } from 'preact/hooks'
import { wordDate } from '#lib/cases/dates.ts'
import { fold } from '#lib/recognise/fold.ts'
import { searchPages, searchSaved } from '#lib/saved/follow-up.ts'
import type { Outcome, SavedCase, SavedPage } from '#lib/saved/types.ts'
import { useServices } from '../services.tsx'
import { Notice, Skeleton } from '../ui/notice.tsx'
import { useLoaded } from '../ui/use-loaded.ts'
import { PageRow } from './page-row.tsx'
import { SavedRow } from './saved-row.tsx'

/** All saved cases and pages, newest first, with a search over both. */
export function SavedView() {
  const { saved: store, dataset, words, view } = useServices()
  const [cases, setCases] = useState<Outcome<SavedCase[]>>()
  const [pages, setPages] = useState<SavedPage[]>([])
  const [query, setQuery] = useState('')
  const index = useLoaded(() => dataset.index(), [])

  useEffect(() => {
    const load = () => {
      void store.cases.all().then(setCases)
      void store.pages.all().then((all) => setPages(all.ok ? all.value : []))
    }
    load()
    return store.onChange(load)
  }, [])

  const shown = useMemo(() => (cases?.ok ? searchSaved(cases.value, query, fold) : []), [cases, query])
  const shownPages = useMemo(() => searchPages(pages, query, fold), [pages, query])
  const known = index?.ok ? index.value.cases : []
  const entries = useMemo(() => new Map(known.map((entry) => [entry.id, entry])), [index])
  const savedOn = (at: number) => wordDate(new Date(at).toISOString().slice(0, 10), words.locale)

  if (!cases) {
    return (
      <main>
        <Skeleton label={words.saved.title} />
      </main>
    )
  }
  if (!cases.ok) {
    return (
      <main>
        <Notice title={words.saved.failed} failure>
          <p lang="en">{cases.error}</p>
          <p>{words.saved.failedMore}</p>
        </Notice>
      </main>
    )
  }
  if (!cases.value.length && !pages.length) {
    return (
      <main>
        <Notice title={words.saved.none}>
          <p>{words.saved.noneMore}</p>
        </Notice>
      </main>
    )
  }
  return (
    <main>
      <section class="list">
        <h1>{words.saved.title}</h1>
        <input
          type="search"
          class="search"
          aria-label={words.saved.search}
          placeholder={words.saved.search}
          dir="auto"
          value={query}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
        <p class="muted" role="status">
          {shown.length || shownPages.length ? words.saved.count(shown.length) : words.saved.noneFound}
        </p>
        <ul class="rows">
          {shown.map((saved) => (
            <SavedRow
              key={saved.id}
              saved={saved}
              entry={entries.get(saved.id)}
              date={savedOn(saved.savedAt)}
              choose={() => {
                view.value = { name: 'case', id: saved.id, from: { name: 'saved' } }
              }}
            />
          ))}
        </ul>
      </section>
      {shownPages.length > 0 && (
        <section class="list">
          <h2>{words.saved.pages}</h2>
          <ul class="rows">
            {shownPages.map((page) => (
              <PageRow key={page.url} page={page} date={savedOn(page.savedAt)} cases={known} />
            ))}
          </ul>
        </section>
      )}
    </main>
  )
}
