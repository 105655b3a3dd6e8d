import { browser } from 'wxt/browser'
import { parseSettings, type Settings } from '#lib/settings/settings.ts'

const KEY = 'settings'

/** What the reader chose; whatever is broken in it counts as never chosen. */
export async function loadSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY)
  return parseSettings(stored[KEY])
}

/** Changes some of the settings. Every surface and the background hear of it through `onSettings`. */
export async function changeSettings(change: Partial<Settings>): Promise<void> {
  await browser.storage.local.set({ [KEY]: { ...(await loadSettings()), ...change } })
}

/** Calls back whenever settings change, from wherever. @returns a function that ends it */
export function onSettings(listener: (settings: Settings) => void): () => void {
  const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[KEY]
    if (area === 'local' && change) listener(parseSettings(change.newValue))
  }
  browser.storage.onChanged.addListener(onChanged)
  return () => browser.storage.onChanged.removeListener(onChanged)
}
