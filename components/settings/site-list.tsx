import { useId, useState } from 'preact/hooks'
import { siteOf } from '#lib/settings/sites.ts'
import { useServices } from '../services.tsx'

interface Props {
  title: string
  sites: readonly string[]
  change: (sites: string[]) => void
}

/** A list of sites that grows by an address typed or pasted, and shrinks by a press. */
export function SiteList({ title, sites, change }: Props) {
  const { words } = useServices()
  const [typed, setTyped] = useState('')
  const [isWrong, setWrong] = useState(false)
  const fault = useId()
  const add = (event: Event) => {
    event.preventDefault()
    const site = siteOf(typed)
    setWrong(!site)
    if (!site) return
    setTyped('')
    if (!sites.includes(site)) change([...sites, site].sort())
  }
  return (
    <div class="sites">
      <h3>{title}</h3>
      {sites.length === 0 && <p class="muted">{words.settings.noSites}</p>}
      <ul>
        {sites.map((site) => (
          <li key={site}>
            <bdi>{site}</bdi>
            <button
              type="button"
              class="icon"
              aria-label={words.settings.removeSite(site)}
              onClick={() => change(sites.filter((other) => other !== site))}
            >
              <span aria-hidden="true">×</span>
            </button>
          </li>
        ))}
      </ul>
      <form onSubmit={add}>
        <input
          type="text"
          inputMode="url"
          dir="ltr"
          aria-label={`${title}${words.marks.colon}${words.settings.site}`}
          placeholder={words.settings.site}
          aria-invalid={isWrong}
          aria-describedby={isWrong ? fault : undefined}
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit" class="quiet">
          {words.settings.add}
        </button>
      </form>
      {isWrong && (
        <p class="failure" id={fault} role="alert">
          {words.settings.noSite}
        </p>
      )}
    </div>
  )
}
