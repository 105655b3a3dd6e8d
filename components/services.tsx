import type { ReadonlySignal, Signal } from '@preact/signals'
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Dataset } from '#lib/cases/open.ts'
import type { CurrentPage } from '#lib/page/current.ts'
import type { Outcome, SavedStore } from '#lib/saved/types.ts'
import type { Settings } from '#lib/settings/settings.ts'
import type { Words } from '#lib/words/words.ts'
import type { View } from './view.ts'

/** All that components need of the world, handed in: the browser's in the panel, a stand-in elsewhere. */
export interface Services {
  /** Beside a page, or a tab of its own. */
  surface: 'panel' | 'tab'
  words: Words
  /** yyyy-mm-dd */
  today: string
  /** Version of the extension. */
  version: string
  view: Signal<View>
  page: ReadonlySignal<CurrentPage>
  settings: ReadonlySignal<Settings>
  /** Rejects where the browser cannot keep them. */
  change(settings: Partial<Settings>): Promise<void>
  readAgain(): void
  allowReading(): void
  dataset: Dataset
  saved: SavedStore
  /** Lets badge and panel obey what the reader said of a match. */
  judged(): Promise<void>
  /** Opens an address in a new tab, without telling where the reader came from. */
  open(url: string): void
  /** Opens the library in a tab, at a view. */
  openLibrary(view: View): void
  /** @returns whether the text was copied */
  copy(text: string): Promise<boolean>
  print(): void
  /** Recognises a sample text as if it were a page. @returns the words that led to its case */
  recogniseSample(title: string, text: string): Promise<string[]>
  /** Deletes everything that was saved and chosen. */
  wipe(): Promise<Outcome<undefined>>
}

const Context = createContext<Services | undefined>(undefined)

export const ServicesProvider = Context.Provider

/** The services handed in at the root. Throws where there is no root: a fault of the program. */
export function useServices(): Services {
  const services = useContext(Context)
  if (!services) throw new Error('A component stands outside the services.')
  return services
}
