import { browser } from 'wxt/browser'

/** Opens the library in a tab, at one of its views: `lookup?q=…`, `settings`, `welcome`, `case/kz-ilyashev-2020`. */
export async function openLibrary(view: string): Promise<void> {
  const page = browser.runtime.getURL('/library.html')
  // A library that is open already is shown again rather than doubled; its address alone tells it from the panel.
  const [open] = await browser.tabs.query({ url: `${page}*` })
  const url = `${page}#/${view}`
  if (open?.id === undefined) await browser.tabs.create({ url })
  else await browser.tabs.update(open.id, { url, active: true })
}
