import { useState } from 'preact/hooks'
import { useServices } from '../services.tsx'

/** Deletes everything, after a second press. */
export function Wipe() {
  const { words, wipe } = useServices()
  const [isAsking, setAsking] = useState(false)
  const [said, setSaid] = useState('')
  const go = async () => {
    const outcome = await wipe()
    setAsking(false)
    setSaid(outcome.ok ? words.settings.wipeDone : `${words.settings.wipeFailed}${words.marks.colon}${outcome.error}`)
  }
  return (
    <div class="wipe">
      <h3>{words.settings.wipe}</h3>
      <p class="muted">{words.settings.wipeMore}</p>
      <div class="row-of-buttons">
        {isAsking ? (
          <>
            <button type="button" class="primary danger" onClick={() => void go()}>
              {words.settings.wipeSure}
            </button>
            <button type="button" class="link" onClick={() => setAsking(false)}>
              {words.judge.cancel}
            </button>
          </>
        ) : (
          <button type="button" class="quiet" onClick={() => setAsking(true)}>
            {words.settings.wipe}
          </button>
        )}
      </div>
      <p class="said" role="status">
        {said}
      </p>
    </div>
  )
}
