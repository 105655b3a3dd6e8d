import { browser } from 'wxt/browser'
import type { Settings } from '#lib/settings/settings.ts'
import { leftAlone, patternsOf } from '#lib/settings/sites.ts'

const ID = 'reader'
const FILE = '/reader.js'
export const READABLE = ['http://*/*', 'https://*/*']

/**
 * Registers the reader where the settings let it read, at run time: an entry in the manifest
 * could be looked for. Safe to call again and again.
 */
export async function registerReader({ reach, chosen, never }: Settings): Promise<void> {
  const matches = reach === 'all' ? READABLE : reach === 'chosen' ? patternsOf(chosen) : []
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [ID] })
  if (registered.length) await browser.scripting.unregisterContentScripts({ ids: [ID] })
  if (!matches.length) return
  await browser.scripting.registerContentScripts([
    {
      id: ID,
      js: [FILE],
      matches,
      ...(never.length ? { excludeMatches: patternsOf(never) } : {}),
      runAt: 'document_idle',
      allFrames: false,
      persistAcrossSessions: true,
    },
  ])
}

/** Reads the tabs that were open before the extension was installed, updated or allowed to read there. */
export async function readOpenTabs(settings: Settings): Promise<void> {
  const tabs = await browser.tabs.query({ url: READABLE, discarded: false })
  await Promise.all(tabs.map(({ id, url }) => (id === undefined || !url || leftAlone(url, settings) ? undefined : injectReader(id))))
}

/** @returns whether the page of the tab can be read: stores and pages of the browser itself cannot */
export async function injectReader(tabId: number): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [FILE] })
    return true
  } catch {
    return false
  }
}
