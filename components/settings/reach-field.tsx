import { REACHES, type Settings } from '#lib/settings/settings.ts'
import { useServices } from '../services.tsx'

/** Where pages are read by themselves. */
export function ReachField({ value, change }: { value: Settings['reach']; change: (reach: Settings['reach']) => void }) {
  const { words } = useServices()
  return (
    <fieldset class="choices">
      <legend class="unseen">{words.settings.reading}</legend>
      {REACHES.map((reach) => (
        <label key={reach} class="keep">
          <input type="radio" name="reach" checked={value === reach} onChange={() => change(reach)} />
          {words.settings.reach[reach]}
        </label>
      ))}
      <p class="muted">{words.settings.reachMore}</p>
    </fieldset>
  )
}
