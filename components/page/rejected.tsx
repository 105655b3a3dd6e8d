import type { PageResult } from '#lib/recognise/page-result.ts'
import { useServices } from '../services.tsx'
import { useLoaded } from '../ui/use-loaded.ts'
import { TakeBack } from './take-back.tsx'

/** Cases of which the reader said that the page is not about them. */
export function Rejected({ result }: { result: PageResult }) {
  const { dataset, words } = useServices()
  const index = useLoaded(() => dataset.index(), [])
  if (!result.rejected.length) return null
  const nameOf = (id: string) => (index?.ok && index.value.cases.find((entry) => entry.id === id)?.name) || id
  return (
    <aside class="rejected" aria-label={words.judge.not}>
      {result.rejected.map(({ id }) => (
        <TakeBack key={id} text={words.judge.saidNot(nameOf(id))} caseId={id} url={result.url} />
      ))}
    </aside>
  )
}
