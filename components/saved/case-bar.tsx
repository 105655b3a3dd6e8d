import type { IndexEntry } from '#lib/cases/index-entry.ts'
import type { PageResult } from '#lib/recognise/page-result.ts'
import type { SavedCase } from '#lib/saved/types.ts'
import { useServices } from '../services.tsx'
import { KeepBar, type Keeper } from './keep-bar.tsx'

interface Props {
  entry: IndexEntry
  page: PageResult | undefined
  isPrivate: boolean
  hasReasons: boolean
}

/** The actions at the foot of a case: save, note, the page that led here, why. */
export function CaseBar({ entry, page, isPrivate, hasReasons }: Props) {
  const { saved, settings, words } = useServices()
  const { cases } = saved
  const keeper: Keeper<SavedCase> = {
    key: entry.id,
    get: () => cases.get(entry.id),
    save: () => cases.save(entry, page && settings.value.keepPages ? { url: page.url, title: page.title } : undefined),
    remove: () => cases.remove(entry.id),
    restore: cases.restore,
    setNote: (note) => cases.setNote(entry.id, note),
  }
  return (
    <KeepBar
      keeper={keeper}
      texts={words.save}
      isPrivate={isPrivate}
      more={({ pages }, take) => {
        if (!page) return null
        const kept = pages.some(({ url }) => url === page.url)
        const turn = () =>
          take(kept ? cases.forgetPage(entry.id, page.url) : cases.keepPage(entry.id, { url: page.url, title: page.title }))
        return (
          <label class="keep">
            <input type="checkbox" checked={kept} onChange={turn} />
            {words.save.keepPage}
          </label>
        )
      }}
    >
      {hasReasons && (
        <a class="reasons" href="#why">
          {words.case.why}
        </a>
      )}
    </KeepBar>
  )
}
