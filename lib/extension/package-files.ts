import { browser } from 'wxt/browser'
import type { ReadFile } from '#lib/cases/open.ts'

/** Reads a file of the extension's own package, below `data/`. The only thing that is ever fetched. */
export const readPackaged: ReadFile = async (name) => {
  const response = await fetch(browser.runtime.getURL(`/data/${name}` as '/'))
  if (!response.ok) throw new Error(`status ${response.status}`)
  return response.arrayBuffer()
}
