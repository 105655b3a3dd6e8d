import { browser } from 'wxt/browser'

/** Opens a web address in a new tab, as if it had been typed: no page learns where it came from. */
export function openInTab(url: string): void {
  if (/^https?:\/\//.test(url)) void browser.tabs.create({ url })
}
