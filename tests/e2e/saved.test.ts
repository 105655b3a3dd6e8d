import { describe, expect, it } from 'vitest'
import { until } from '../drivers/browser.ts'
import { KINDS, session } from './session.ts'

describe.each(KINDS)('saved cases, in %s', (kind) => {
  const s = session(kind)

  it('are found by name and note, removed, and brought back with their note', async () => {
    const browser = await s.start()
    await browser.open(s.at('ilyashev-en.html'))
    const panel = await browser.openPanel()
    await panel.waitForHeading('Alnur Ilyashev')
    await panel.click('Save case')
    await panel.waitForText('Case saved.')
    await panel.click('Note')
    await panel.fill('Your note on this case', 'Ask about the appeal')
    await panel.waitForText('Note saved.')

    await panel.evaluate('document.querySelectorAll("nav button")[1].click()')
    await panel.fill('Search what you saved', 'nobody')
    await panel.waitForText('Nothing that you saved fits.')
    await panel.fill('Search what you saved', 'ILYASHEV appeal')
    await panel.waitForText('1 saved case')

    await panel.click('Alnur Ilyashev')
    await panel.waitForHeading('Alnur Ilyashev')
    await until(
      'the case to be known as saved',
      async () =>
        (await panel.evaluate(
          'const saved = document.querySelector(".buttons .primary[aria-pressed=true]"); saved?.click(); return saved !== null',
        )) === true,
    )
    await panel.waitForText('Case removed from your saved cases.')
    await panel.click('Undo')
    await panel.waitForText('Case saved.')
    await panel.click('All saved cases')
    expect(await panel.waitForText('Ask about the appeal')).toContain('1 saved case')
  })

  it('are saved also where the background has ended before every step', async () => {
    const browser = await s.start()
    await browser.open(s.at('ilyashev-en.html'))
    await until('the badge', async () => (await browser.badge()) === '1')
    await browser.stopBackground()
    const panel = await browser.openPanel()
    await panel.waitForHeading('Alnur Ilyashev')
    await panel.click('Save case')
    await panel.waitForText('Case saved.')
    const page = await browser.open(s.at('recipe.html'))
    await panel.waitForText('No case recognised on this page')
    await browser.stopBackground()
    await page.goto(s.at('two-cases.html'))
    await panel.waitForText('2 cases on this page')
    await browser.stopBackground()
    await panel.evaluate('document.querySelectorAll("nav button")[1].click()')
    await panel.waitForText('1 saved case')
  })
})
