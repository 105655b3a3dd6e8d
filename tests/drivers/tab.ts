import type { Page } from 'puppeteer-core'
import type { Tab } from './browser.ts'

/**
 * A page of either browser as a tab.
 * @param shown is told when it comes to the front
 * @param back goes back in the tab's history, however this browser does it
 */
export function tabOf(page: Page, shown: (page: Page) => void, back: () => Promise<void>): Tab {
  return {
    get url() {
      return page.url()
    },
    evaluate: (work) => page.evaluate(work),
    click: (selector) => page.click(selector),
    goto: async (url) => {
      await page.goto(url)
    },
    back,
    bringToFront: async () => {
      await page.bringToFront()
      shown(page)
    },
    close: () => page.close(),
  }
}
