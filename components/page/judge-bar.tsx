import { useState } from 'preact/hooks'
import type { IndexEntry } from '#lib/cases/index-entry.ts'
import type { CaseMatch } from '#lib/recognise/case-verdict.ts'
import { EVERY_PAGE, type Judgement } from '#lib/saved/types.ts'
import { useServices } from '../services.tsx'
import { TakeBack } from './take-back.tsx'

interface Props {
  entry: IndexEntry
  match: CaseMatch
  /** Address of the page. */
  url: string
}

/** The reader's own word on a match: "not this person", here or everywhere, or "this is the case". */
export function JudgeBar({ entry, match, url }: Props) {
  const { words, saved, judged } = useServices()
  const [asking, setAsking] = useState(false)
  const [failure, setFailure] = useState('')
  const say = async (says: Judgement['says'], page: string) => {
    const outcome = await saved.judgements.say(says, entry, page)
    setFailure(outcome.ok ? '' : `${words.judge.failed}${words.marks.colon}${outcome.error}`)
    if (outcome.ok) await judged()
  }
  return (
    <div class="judge">
      {match.confirmed && <TakeBack text={words.judge.saidIs} caseId={entry.id} url={url} />}
      {asking ? (
        <fieldset>
          <legend>{words.judge.question}</legend>
          <div class="row-of-buttons">
            <button type="button" class="quiet small" onClick={() => void say('not', url)}>
              {words.judge.notHere}
            </button>
            <button type="button" class="quiet small" onClick={() => void say('not', EVERY_PAGE)}>
              {words.judge.notAnywhere}
            </button>
            <button type="button" class="link" onClick={() => setAsking(false)}>
              {words.judge.cancel}
            </button>
          </div>
          <p class="muted">{words.judge.notMore}</p>
        </fieldset>
      ) : (
        <div class="row-of-buttons">
          <button type="button" class="quiet small" onClick={() => setAsking(true)}>
            {words.judge.not}
          </button>
          {match.confidence === 'possible' && (
            <button type="button" class="quiet small" onClick={() => void say('is', url)}>
              {words.judge.is}
            </button>
          )}
        </div>
      )}
      {failure && (
        <p class="failure" role="alert">
          {failure}
        </p>
      )}
    </div>
  )
}
