import type { PageResult } from '#lib/recognise/page-result.ts'
import type { SavedPage } from '#lib/saved/types.ts'
import { useServices } from '../services.tsx'
import { KeepBar, type Keeper } from './keep-bar.tsx'

/** The actions at the foot of a prosecution that the data does not hold: save the page, note. */
export function PageBar({ result, isPrivate }: { result: PageResult; isPrivate: boolean }) {
  const { saved, words } = useServices()
  const { pages } = saved
  const { url, title, published, offences, countries, provisions } = result
  const keeper: Keeper<SavedPage> = {
    key: url,
    get: () => pages.get(url),
    save: () => pages.save({ url, title, published, country: countries[0] ?? '', offences, provisions: provisions.map(({ id }) => id) }),
    remove: () => pages.remove(url),
    restore: pages.restore,
    setNote: (note) => pages.setNote(url, note),
  }
  return <KeepBar keeper={keeper} texts={words.unbundled} isPrivate={isPrivate} />
}
