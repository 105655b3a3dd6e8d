import { useEffect, useMemo, useState } from 'preact/hooks'
import { wordDate } from '#lib/cases/dates.ts'
import { fold } from '#lib/recognise/fold.ts'
import { searchSaved } from '#lib/saved/follow-up.ts'
import type { Outcome, SavedCase } from '#lib/saved/types.ts'
import { CasePanel } from '../case/case-panel.tsx'
import { useServices } from '../services.tsx'
import { Notice, Skeleton } from '../ui/notice.tsx'
import { useLoaded } from '../ui/use-loaded.ts'
import { SavedRow } from './saved-row.tsx'

/** All saved cases, newest first, with a search; a chosen one in place of the list. */
export function SavedView() {
  const { saved: store, dataset, words } = useServices()
  const [cases, setCases] = useState<Outcome<SavedCase[]>>()
  const [query, setQuery] = useState('')
  const [chosen, setChosen] = useState<string>()
  const index = useLoaded(() => dataset.index(), [])

  useEffect(() => {
    const load = () => void store.all().then(setCases)
    load()
    return store.onChange(load)
  }, [])

  const shown = useMemo(() => (cases?.ok ? searchSaved(cases.value, query, fold) : []), [cases, query])
  const entries = useMemo(() => new Map(index?.ok ? index.value.cases.map((entry) => [entry.id, entry]) : []), [index])

  if (chosen) return <CasePanel id={chosen} back={{ text: words.saved.back, go: () => setChosen(undefined) }} />
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
          <p>{cases.error}</p>
        </Notice>
      </main>
    )
  }
  if (!cases.value.length) {
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
          {shown.length ? words.saved.count(shown.length) : words.saved.noneFound}
        </p>
        <ul>
          {shown.map((saved) => (
            <SavedRow
              key={saved.id}
              saved={saved}
              entry={entries.get(saved.id)}
              date={wordDate(new Date(saved.savedAt).toISOString().slice(0, 10), words.locale)}
              choose={() => setChosen(saved.id)}
            />
          ))}
        </ul>
      </section>
    </main>
  )
}
