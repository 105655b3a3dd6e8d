import type { Page } from 'puppeteer-core'
import { type Tab, until } from './browser.ts'

/** A page of either browser as a tab. `shown` is told when it comes to the front. */
export function tabOf(page: Page, shown: (page: Page) => void): Tab {
  return {
    get url() {
      return page.url()
    },
    evaluate: (work) => page.evaluate(work),
    click: (selector) => page.click(selector),
    goto: async (url) => {
      await page.goto(url)
    },
    back: async () => {
      // Where the page comes from the browser's own cache, Firefox reports no load.
      const before = page.url()
      await page.evaluate(() => history.back())
      await until('the page before', async () => page.url() !== before)
    },
    bringToFront: async () => {
      await page.bringToFront()
      shown(page)
    },
    close: () => page.close(),
  }
}
