import { browser } from 'wxt/browser'
import type { PageResult } from '#lib/recognise/page-result.ts'

const PREFIX = 'tab:'
const key = (tabId: number) => `${PREFIX}${tabId}`
/** So many tabs are remembered; the oldest are forgotten first, and read again when asked for. */
const MOST_TABS = 200

/** What was recognised in a tab; kept in memory only, until the browser closes. */
export async function tabState(tabId: number): Promise<PageResult | undefined> {
  const stored = await browser.storage.session.get(key(tabId))
  return stored[key(tabId)] as PageResult | undefined
}

/** All tabs of which something is known. */
export async function tabStates(): Promise<[tabId: number, state: PageResult][]> {
  const all = Object.entries(await browser.storage.session.get(null))
  return all.filter(([name]) => name.startsWith(PREFIX)).map(([name, state]) => [Number(name.slice(PREFIX.length)), state as PageResult])
}

export async function setTabState(tabId: number, state: PageResult): Promise<void> {
  await browser.storage.session.set({ [key(tabId)]: state })
  const all = await tabStates()
  if (all.length <= MOST_TABS) return
  all.sort((a, b) => a[1].readAt - b[1].readAt)
  await browser.storage.session.remove(all.slice(0, all.length - MOST_TABS).map(([tab]) => key(tab)))
}

export async function forgetTab(tabId: number): Promise<void> {
  await browser.storage.session.remove(key(tabId))
}

/** Calls back whenever the state of a tab changes. @returns a function that ends it */
export function onTabState(listener: (tabId: number, state: PageResult | undefined) => void): () => void {
  const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area !== 'session') return
    for (const [name, change] of Object.entries(changes)) {
      if (name.startsWith(PREFIX)) listener(Number(name.slice(PREFIX.length)), change.newValue as PageResult | undefined)
    }
  }
  browser.storage.onChanged.addListener(onChanged)
  return () => browser.storage.onChanged.removeListener(onChanged)
}
