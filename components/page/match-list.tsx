import type { IndexEntry } from '#lib/cases/index-entry.ts'
import type { CaseMatch } from '#lib/recognise/case-verdict.ts'
import type { PageResult } from '#lib/recognise/page-result.ts'
import { CaseRow } from '../case/case-row.tsx'
import { useServices } from '../services.tsx'
import { Notice, Skeleton } from '../ui/notice.tsx'
import { useLoaded } from '../ui/use-loaded.ts'
import { Rejected } from './rejected.tsx'

/** Several cases on one page: the sure ones first, the possible ones apart. */
export function MatchList({ result, choose }: { result: PageResult; choose: (id: string) => void }) {
  const { dataset, words } = useServices()
  const index = useLoaded(() => dataset.index(), [])
  if (!index) {
    return (
      <main>
        <Skeleton label={words.page.reading} />
      </main>
    )
  }
  if (!index.ok) {
    return (
      <main>
        <Notice title={words.page.failed} failure>
          <p lang="en">{index.error}</p>
        </Notice>
      </main>
    )
  }
  const { matches } = result
  const rows = (list: readonly CaseMatch[]) =>
    list.flatMap(({ id }) => {
      const entry: IndexEntry | undefined = index.value.cases.find((candidate) => candidate.id === id)
      return entry ? [<CaseRow key={id} entry={entry} choose={() => choose(id)} />] : []
    })
  const certain = matches.filter(({ confidence }) => confidence === 'certain')
  const possible = matches.filter(({ confidence }) => confidence === 'possible')
  return (
    <main>
      {certain.length > 0 && (
        <section class="list">
          <h1>{words.page.several(certain.length)}</h1>
          <ul>{rows(certain)}</ul>
        </section>
      )}
      {possible.length > 0 && (
        <section class="list">
          {certain.length > 0 ? <h2>{words.page.alsoPossible}</h2> : <h1>{words.page.possible}</h1>}
          <p class="muted">{words.page.possibleMore}</p>
          <ul>{rows(possible)}</ul>
        </section>
      )}
      <Rejected result={result} />
    </main>
  )
}
