import type { IndexEntry } from '#lib/cases/index-entry.ts'
import type { CaseRecord } from '#lib/cases/schema.ts'
import { similarCases } from '#lib/cases/search.ts'
import { useServices } from '../services.tsx'
import { CaseRow } from './case-row.tsx'

const MOST = 4

/** Cases of the same people or events, and cases like this one. */
export function CaseLinks({ record, entry, cases }: { record: CaseRecord; entry: IndexEntry; cases: readonly IndexEntry[] }) {
  const { words, view } = useServices()
  const related = cases.filter(({ id }) => record.related?.includes(id))
  const similar = similarCases(cases, { ...entry, except: entry.id }).filter((one) => !related.includes(one))
  const open = (id: string) => {
    view.value = { name: 'case', id, from: view.value }
  }
  const list = (title: string, entries: readonly IndexEntry[]) =>
    entries.length > 0 && (
      <section class="links">
        <h2>{title}</h2>
        <ul>
          {entries.map((one) => (
            <CaseRow key={one.id} entry={one} choose={() => open(one.id)} brief />
          ))}
        </ul>
      </section>
    )
  return (
    <>
      {list(words.case.related, related)}
      {list(words.case.similar, similar.slice(0, MOST))}
    </>
  )
}
