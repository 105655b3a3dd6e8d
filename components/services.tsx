import type { ReadonlySignal } from '@preact/signals'
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Dataset } from '#lib/cases/open.ts'
import type { CurrentPage } from '#lib/page/current.ts'
import type { SavedStore } from '#lib/saved/types.ts'
import type { Words } from '#lib/words/en.ts'

/** All that components need of the world, handed in: the browser's in the panel, a stand-in elsewhere. */
export interface Services {
  words: Words
  /** yyyy-mm-dd */
  today: string
  page: ReadonlySignal<CurrentPage>
  readAgain(): void
  allowReading(): void
  dataset: Dataset
  saved: SavedStore
  /** Opens an address in a new tab, without telling where the reader came from. */
  open(url: string): void
}

const Context = createContext<Services | undefined>(undefined)

export const ServicesProvider = Context.Provider

/** The services handed in at the root. Throws where there is no root: a fault of the program. */
export function useServices(): Services {
  const services = useContext(Context)
  if (!services) throw new Error('A component stands outside the services.')
  return services
}
