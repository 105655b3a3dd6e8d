import { browser } from 'wxt/browser'

const ID = 'reader'
const FILE = '/reader.js'
export const READABLE = ['http://*/*', 'https://*/*']

/**
 * Registers the reader for http and https pages, at run time: an entry in the manifest could be
 * looked for. Safe to call again and again.
 */
export async function registerReader(): Promise<void> {
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [ID] })
  if (registered.length) return
  await browser.scripting.registerContentScripts([
    { id: ID, js: [FILE], matches: READABLE, runAt: 'document_idle', allFrames: false, persistAcrossSessions: true },
  ])
}

/** Reads the tabs that were open before the extension was installed or updated. */
export async function readOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ url: READABLE, discarded: false })
  await Promise.all(tabs.map((tab) => (tab.id === undefined ? undefined : injectReader(tab.id))))
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
