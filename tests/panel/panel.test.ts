import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ensureBrowser } from '#scripts/setup/browsers.mjs'
import { axeFaults } from '../axe.ts'
import { servePanel } from './server.ts'
import { STATES } from './states.ts'

const TAB_WIDTH = 1000

describe('every state of the panel', () => {
  let browser: Browser
  let page: Page
  let panel: Awaited<ReturnType<typeof servePanel>>
  beforeAll(async () => {
    panel = await servePanel()
    browser = await puppeteer.launch({
      executablePath: await ensureBrowser('chromium'),
      args: ['--disable-background-networking', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
    })
    page = await browser.newPage()
  })
  afterAll(async () => {
    await browser?.close()
    await panel?.close()
  })

  const show = async (state: string, chosen: Record<string, string>, width: number, height = 640) => {
    await page.setViewport({ width, height })
    await page.goto(`${panel.origin}/frame.html?${new URLSearchParams({ state, ...chosen })}`)
    await page.waitForSelector('[data-ready]')
  }
  const widthOf = (state: string, width: number) => (STATES[state]?.surface === 'tab' ? TAB_WIDTH : width)

  /** What is wider than the panel, or cut off without a word. */
  const sticksOut = () =>
    page.evaluate(() => {
      const { clientWidth, scrollWidth } = document.documentElement
      if (scrollWidth <= clientWidth) return []
      return [...document.querySelectorAll('body *')]
        .filter((element) => {
          const { left, right } = element.getBoundingClientRect()
          return (right > clientWidth + 1 || left < -1) && !element.closest('.tabs, .unseen')
        })
        .map((element) => `${element.tagName} ${element.className}: ${element.textContent?.slice(0, 60)}`)
    })

  for (const state of Object.keys(STATES)) {
    it(`${state}: axe finds nothing, light and dark, from left and from right`, async () => {
      for (const chosen of [
        { lang: 'en', theme: 'light' },
        { lang: 'ar', theme: 'dark' },
      ]) {
        await show(state, chosen, widthOf(state, 360))
        expect(await axeFaults((body) => page.evaluate(`(() => { ${body} })()`))).toEqual([])
      }
    })

    it(`${state}: fits at 280 pixels, with text of double size, in long languages and from right`, async () => {
      for (const [chosen, width] of [
        [{ lang: 'ru' }, 280],
        [{ lang: 'ar' }, 320],
        [{ lang: 'fr', size: '200' }, 360],
      ] as const) {
        await show(state, chosen, widthOf(state, width))
        expect(await sticksOut()).toEqual([])
      }
    })
  }

  it('shows who, for what, how it ended, how it stands and what was found on a first screen of 360 by 640', async () => {
    for (const state of ['case', 'case-graded', 'case-pending', 'case-many-charges']) {
      await show(state, { lang: 'en' }, 360)
      const fold = await page.evaluate(() => {
        const bottom = document.querySelector('.actions')?.getBoundingClientRect().top ?? 0
        const terms = [...document.querySelectorAll('.facts dt')].filter((term) => term.parentElement)
        return terms
          .filter((term) => ((term.parentElement as Element).getBoundingClientRect().bottom ?? 0) > bottom + 1)
          .map((term) => term.textContent)
          .filter((term) => term !== 'Since this article')
      })
      expect(fold, state).toEqual([])
    }
  })

  it('moves nothing where the reader asked for no motion', async () => {
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }])
    await show('case', { lang: 'en' }, 360)
    const moving = await page.evaluate(() => document.getAnimations().filter(({ playState }) => playState === 'running').length)
    expect(moving).toBe(0)
    await page.emulateMediaFeatures([])
  })

  it('goes through every control by keyboard, each with a focus that can be seen', async () => {
    for (const state of ['possible-asking', 'settings-chosen', 'look-up', 'unbundled']) {
      await show(state, { lang: 'en' }, 360)
      const wanted = await page.evaluate(
        () =>
          [...document.querySelectorAll('button, a[href], select, textarea, summary, input:not([type=radio])')].filter(
            (element) => element.getClientRects().length > 0,
          ).length,
      )
      await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
      let reached = 0
      const unseen: string[] = []
      for (let i = 0; i < wanted + 6; i++) {
        await page.keyboard.press('Tab')
        const now = await page.evaluate(() => {
          const element = document.activeElement
          if (!element || element === document.body || element.hasAttribute('data-reached')) return undefined
          element.setAttribute('data-reached', '')
          const { outlineStyle, outlineWidth } = getComputedStyle(element)
          return { name: element.textContent ?? '', isSeen: outlineStyle !== 'none' && outlineWidth !== '0px' }
        })
        if (!now) continue
        reached++
        if (!now.isSeen) unseen.push(now.name)
      }
      expect(unseen, state).toEqual([])
      expect(reached, state).toBeGreaterThanOrEqual(wanted)
    }
  })
})
