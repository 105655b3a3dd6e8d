import type { CaseMatch } from '#lib/recognise/case-verdict.ts'
import type { PageResult } from '#lib/recognise/page-result.ts'
import { CaseBar } from '../saved/case-bar.tsx'
import { useServices } from '../services.tsx'
import { Notice, Skeleton } from '../ui/notice.tsx'
import { useLoaded } from '../ui/use-loaded.ts'
import { CaseView } from './case-view.tsx'

interface Props {
  id: string
  /** Why the page led here; missing where no page did. */
  match?: CaseMatch
  page?: PageResult
  isPrivate?: boolean
  /** "1 of 2" */
  position?: string
  back?: { text: string; go: () => void }
}

/** A whole case with its actions: opened from the data, or the reason why it cannot be. */
export function CasePanel({ id, match, page, isPrivate = false, position, back }: Props) {
  const { dataset, words } = useServices()
  const loaded = useLoaded(async () => {
    const [record, publishers, index] = await Promise.all([dataset.record(id), dataset.publishers(), dataset.index()])
    if (!record.ok) return record
    if (!publishers.ok) return publishers
    if (!index.ok) return index
    const entry = index.value.cases.find((candidate) => candidate.id === id)
    if (!entry) return { ok: false as const, error: words.saved.gone }
    return { ok: true as const, value: { record: record.value, publishers: publishers.value, entry, index: index.value } }
  }, [id])
  const returning = back && (
    <button type="button" class="back" onClick={back.go}>
      <span aria-hidden="true">‹</span> {back.text}
    </button>
  )
  if (!loaded?.ok) {
    return (
      <main>
        {returning}
        {loaded ? (
          <Notice title={words.page.failed} failure>
            <p lang="en">{loaded.error}</p>
            <p>{words.page.failedMore}</p>
          </Notice>
        ) : (
          <Skeleton label={words.case.opening} />
        )}
      </main>
    )
  }
  const { record, publishers, entry, index } = loaded.value
  return (
    <>
      <main class="has-foot">
        {returning}
        <CaseView
          record={record}
          publishers={publishers}
          entry={entry}
          index={index}
          match={match}
          page={page}
          position={position}
          isPrivate={isPrivate}
        />
      </main>
      <CaseBar entry={entry} page={page} isPrivate={isPrivate} hasReasons={match !== undefined} />
    </>
  )
}
