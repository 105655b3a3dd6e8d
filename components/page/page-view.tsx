import { useState } from 'preact/hooks'
import type { PageResult } from '#lib/recognise/page-result.ts'
import { CasePanel } from '../case/case-panel.tsx'
import { useServices } from '../services.tsx'
import { Notice, Skeleton } from '../ui/notice.tsx'
import { LeftAlone } from './left-alone.tsx'
import { MatchList } from './match-list.tsx'
import { Rejected } from './rejected.tsx'
import { Unbundled } from './unbundled.tsx'

/** What stands beside the open page. */
export function PageView() {
  const { page, words, readAgain, allowReading } = useServices()
  const { value } = page
  switch (value.kind) {
    case 'starting':
      return <main />
    case 'reading':
      return (
        <main>
          <Skeleton label={words.page.reading} />
        </main>
      )
    case 'no-access':
      return (
        <main>
          <Notice title={words.page.noAccess}>
            <p>{words.page.noAccessMore}</p>
            <button type="button" class="quiet" onClick={allowReading}>
              {words.page.allow}
            </button>
          </Notice>
        </main>
      )
    case 'unreadable':
      return (
        <main>
          <Notice title={words.page.unreadable}>
            <p>{words.page.unreadableMore}</p>
          </Notice>
        </main>
      )
    case 'left-alone':
      return <LeftAlone why={value.why} site={value.site} />
    case 'read':
      if (value.result.error) {
        return (
          <main>
            <Notice title={words.page.failed} failure>
              <p lang="en">{value.result.error}</p>
              <p>{words.page.failedMore}</p>
              <button type="button" class="quiet" onClick={readAgain}>
                {words.page.again}
              </button>
            </Notice>
          </main>
        )
      }
      return <Recognised key={value.result.url} result={value.result} isPrivate={value.isPrivate} />
  }
}

function Recognised({ result, isPrivate }: { result: PageResult; isPrivate: boolean }) {
  const { words, readAgain } = useServices()
  const [chosen, setChosen] = useState<string>()
  const { matches } = result
  const only = matches.length === 1 ? matches[0] : undefined
  const match = matches.find(({ id }) => id === chosen) ?? only
  if (match) {
    const position = matches.indexOf(match) + 1
    return (
      <CasePanel
        key={match.id}
        id={match.id}
        match={match}
        page={result}
        isPrivate={isPrivate}
        position={words.page.of(position, matches.length)}
        {...(only ? {} : { back: { text: words.page.back, go: () => setChosen(undefined) } })}
      />
    )
  }
  if (matches.length > 1) return <MatchList result={result} choose={setChosen} />
  if (result.verdict === 'speech-prosecution') return <Unbundled result={result} isPrivate={isPrivate} />
  return (
    <main>
      <Notice title={words.page.nothing}>
        <p>{words.page.nothingMore}</p>
        <button type="button" class="quiet" onClick={readAgain}>
          {words.page.again}
        </button>
      </Notice>
      <Rejected result={result} />
    </main>
  )
}
