import { useEffect, useState } from 'preact/hooks'
import { wordDate } from '#lib/cases/dates.ts'
import { EVERY_PAGE, type Judgement } from '#lib/saved/types.ts'
import { useServices } from '../services.tsx'

/** What the reader said of matches, each with the way back. */
export function JudgementList() {
  const { words, saved, judged } = useServices()
  const [all, setAll] = useState<Judgement[]>([])
  useEffect(() => {
    const load = () => void saved.judgements.all().then((found) => setAll(found.ok ? found.value : []))
    load()
    return saved.onChange(load)
  }, [])
  const undo = async (id: string) => {
    if ((await saved.judgements.undo(id)).ok) await judged()
  }
  return (
    <div class="sites">
      <h3>{words.settings.judgements}</h3>
      {all.length === 0 && <p class="muted">{words.settings.noJudgements}</p>}
      <ul>
        {all.map(({ id, name, page, says, at }) => (
          <li key={id}>
            <span>
              {words.settings.judged[says](name)}
              <small>
                {page === EVERY_PAGE ? words.settings.everyPage : words.settings.onePage},{' '}
                {wordDate(new Date(at).toISOString().slice(0, 10), words.locale)}
              </small>
            </span>
            <button type="button" class="link" onClick={() => void undo(id)}>
              {words.judge.undo}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
