import type { LeftAlone as Why } from '#lib/settings/sites.ts'
import { siteOf } from '#lib/settings/sites.ts'
import { useServices } from '../services.tsx'
import { Notice } from '../ui/notice.tsx'

/** A page that is not read by itself: why, and the ways to have it read. */
export function LeftAlone({ why, site }: { why: Why; site: string }) {
  const { words, readAgain, settings, change, view } = useServices()
  const name = siteOf(site) ?? site
  return (
    <main>
      <Notice title={words.page.aloneTitle}>
        <p>{words.page.alone[why]}</p>
        <div class="row-of-buttons">
          <button type="button" class="primary" onClick={readAgain}>
            {words.page.readOnce}
          </button>
          {why === 'unchosen' && (
            <button type="button" class="quiet" onClick={() => void change({ chosen: [...settings.value.chosen, name] })}>
              {words.page.addSite(name)}
            </button>
          )}
        </div>
        <button
          type="button"
          class="link"
          onClick={() => {
            view.value = { name: 'settings' }
          }}
        >
          {words.page.change}
        </button>
      </Notice>
    </main>
  )
}
