import { mkdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import { parseArgs } from 'node:util'
import puppeteer from 'puppeteer-core'
import { servePanel } from '../tests/panel/server.ts'
import { STATES, stateOf } from '../tests/panel/states.ts'
import { ROOT } from './data/files.ts'
import { ensureBrowser } from './setup/browsers.mjs'

/**
 * `npm run shots -- [--out FOLDER] [--state NAME]... [--lang LANG]... [--width PX]... [--theme light|dark]... [--fold]`:
 * a picture of every state, whole, or with `--fold` what 640 pixels show of it.
 */

const { values } = parseArgs({
  options: {
    out: { type: 'string', default: join(ROOT, '.output', 'shots') },
    state: { type: 'string', multiple: true, default: Object.keys(STATES) },
    lang: { type: 'string', multiple: true, default: ['en', 'ar'] },
    width: { type: 'string', multiple: true, default: ['320', '360', '480'] },
    theme: { type: 'string', multiple: true, default: ['light', 'dark'] },
    fold: { type: 'boolean', default: false },
  },
})
/** A surface in a tab is as wide as a tab. */
const TAB_WIDTH = 1000

const panel = await servePanel()
const browser = await puppeteer.launch({
  executablePath: await ensureBrowser('chromium'),
  args: ['--disable-background-networking', '--hide-scrollbars', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
})
try {
  mkdirSync(values.out, { recursive: true })
  const page = await browser.newPage()
  let count = 0
  for (const state of values.state) {
    for (const lang of values.lang) {
      for (const theme of values.theme) {
        for (const width of stateOf(state)?.surface === 'tab' ? [String(TAB_WIDTH)] : values.width) {
          await page.setViewport({ width: Number(width), height: 640 })
          await page.goto(`${panel.origin}/frame.html?${new URLSearchParams({ state, lang, theme })}`)
          await page.waitForSelector('[data-ready]')
          await page.screenshot({
            path: join(values.out, `${state.replace(':', '-')}-${lang}-${theme}-${width}.png`),
            fullPage: !values.fold,
          })
          count++
        }
      }
    }
  }
  console.log(`${count} pictures in ${relative(process.cwd(), values.out) || '.'}`)
} finally {
  await browser.close()
  await panel.close()
}
