import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { until } from '../drivers/browser.ts'
import { launch } from '../drivers/launch.ts'
import { serveFixtures } from '../server.ts'
import { KINDS, session } from './session.ts'

describe.each(KINDS)('the case beside the page, in %s', (kind) => {
  const s = session(kind)

  it('shows the case behind an article, saves it, and has it after a restart', async () => {
    const first = await s.start()
    await first.open(s.at('ilyashev-en.html'))
    await until('the badge', async () => (await first.badge()) === '1')

    const panel = await first.openPanel()
    await panel.waitForHeading('Alnur Ilyashev')
    const text = await panel.waitForText('What happened')
    expect(text).toContain('knowingly false information')
    expect(text).toContain('Article 274, part 4, paragraph 2')
    expect(text).toContain('Three years of restricted freedom')
    expect(text).toContain('as last reported, June 2023')
    expect(text).toContain('kept him and his lawyers from hearing the proceedings')
    expect(text).toContain('Amicus brief in support of Alnur Ilyashev')
    expect(text).toContain('a copy')
    expect(text).toContain('This article · 23 June 2020')

    await panel.click('Save case')
    await panel.waitForText('Case saved.')
    await panel.click('Note')
    await panel.fill('Your note on this case', 'Ask about the appeal')
    await panel.waitForText('Note saved.')
    await first.close()

    const second = await s.start()
    await second.open(s.at('recipe.html'))
    const again = await second.openPanel()
    await again.waitForText('No case recognised on this page')
    await again.click('Saved')
    await again.waitForText('Alnur Ilyashev')
    expect(await again.waitForText('Ask about the appeal')).toContain('1 saved case')
    expect(await again.text()).not.toContain(s.server.origin)
  })

  it('recognises an inflected name in Russian', async () => {
    const browser = await s.start()
    await browser.open(s.at('ilyashev-ru.html'))
    await until('the badge', async () => (await browser.badge()) === '1')
    const panel = await browser.openPanel()
    await panel.waitForHeading('Alnur Ilyashev')
    expect(await panel.waitForText('Why this case?')).toContain('Альнуру Ильяшеву')
  })

  it('shows nothing on an ordinary page, and no certain case for a namesake', async () => {
    const browser = await s.start()
    await browser.open(s.at('recipe.html'))
    const panel = await browser.openPanel()
    await panel.waitForText('No case recognised on this page')
    expect(await browser.badge()).toBe('')
    await browser.open(s.at('namesake.html'))
    await panel.waitForText('No case recognised on this page')
    expect(await browser.badge()).toBe('')
  })

  it('lists two cases of one page', async () => {
    const browser = await s.start()
    await browser.open(s.at('two-cases.html'))
    await until('the badge', async () => (await browser.badge()) === '2')
    const panel = await browser.openPanel()
    const text = await panel.waitForText('2 cases on this page')
    expect(text).toContain('Alnur Ilyashev')
    expect(text).toContain('Asya Tulesova')
    expect(text).toContain('Convicted as last reported, 12 August 2020')
    await panel.click('Asya Tulesova')
    await panel.waitForHeading('Asya Tulesova')
  })

  it('says possible where the page is older than the case, and why', async () => {
    const browser = await s.start()
    await browser.open(s.at('older.html'))
    const panel = await browser.openPanel()
    const text = await panel.waitForText('Possible match')
    expect(text).toContain('Alnur Ilyashev')
    expect(text).toContain('check before you rely on it')
    expect(await browser.badge()).toBe('•')
  })

  it('says that a page of the browser itself cannot be read', async () => {
    const browser = await s.start()
    await browser.open(kind === 'chromium' ? 'chrome://version/' : 'about:blank')
    const panel = await browser.openPanel()
    await panel.waitForText('This page cannot be read.')
  })

  it('keeps the page that led to a case only where the reader asks for it', async () => {
    const browser = await s.start()
    await browser.open(s.at('two-cases.html'))
    const panel = await browser.openPanel()
    await panel.click('Asya Tulesova')
    await panel.waitForHeading('Asya Tulesova')
    await panel.click('Save case')
    await panel.click('Keep this page’s title and address with it')
    await panel.evaluate('document.querySelectorAll("nav button")[1].click()')
    expect(await panel.waitForText('Led here from')).toContain('Two activists, one summer')
  })

  it('tells what a page says of a prosecution that is not in the data', async () => {
    const browser = await s.start()
    await browser.open(s.at('unbundled.html'))
    await until('the dot', async () => (await browser.badge()) === '•')
    const panel = await browser.openPanel()
    const text = await panel.waitForText('This looks like a prosecution for speech')
    expect(text).toContain('Kazakhstan')
    expect(text).toContain('false information')
  })

  it('shows the same after the background was stopped', async () => {
    const browser = await s.start()
    await browser.open(s.at('ilyashev-en.html'))
    await until('the badge', async () => (await browser.badge()) === '1')
    await browser.stopBackground()
    const panel = await browser.openPanel()
    await panel.waitForHeading('Alnur Ilyashev')
  })

  it('follows tab switches, navigation and pages that change themselves', async () => {
    const browser = await s.start()
    const article = await browser.open(s.at('ilyashev-en.html'))
    const panel = await browser.openPanel()
    await panel.waitForHeading('Alnur Ilyashev')

    const app = await browser.open(s.at('spa.html'))
    await panel.waitForText('No case recognised on this page')
    await app.click('#go-trial')
    await panel.waitForHeading('Alnur Ilyashev')
    await app.click('#go-tart')
    await panel.waitForText('No case recognised on this page')

    await article.bringToFront()
    await panel.waitForHeading('Alnur Ilyashev')
    await article.goto(s.at('recipe.html'))
    await panel.waitForText('No case recognised on this page')
    await article.back()
    await panel.waitForHeading('Alnur Ilyashev')
    await until('the badge', async () => (await browser.badge()) === '1')
  })

  it('asks nothing of any server but the pages that the reader opens', async () => {
    const browser = await s.start()
    s.server.requests.length = 0
    await browser.open(s.at('ilyashev-en.html'))
    const panel = await browser.openPanel()
    await panel.waitForHeading('Alnur Ilyashev')
    await panel.click('Save case')
    await panel.waitForText('Case saved.')
    expect(s.server.requests.filter((path) => path !== '/favicon.ico')).toEqual(['/ilyashev-en.html'])
  })
})

it('reads tabs that were open before the extension was installed', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'courtside-late-'))
  const server = await serveFixtures()
  const browser = await launch('firefox', { profile, extension: false })
  try {
    const tab = await browser.open(`${server.origin}/ilyashev-en.html`)
    await browser.install?.()
    await tab.bringToFront()
    await until('the badge', async () => (await browser.badge()) === '1')
  } finally {
    await browser.close()
    await server.close()
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  }
})
