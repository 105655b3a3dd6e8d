import { describe, expect, it } from 'vitest'
import { stay, until } from '../drivers/browser.ts'
import { KINDS, session } from './session.ts'

describe.each(KINDS)('a page that is left and comes back, in %s', (kind) => {
  const s = session(kind)

  it('has its badge again, with the panel closed', async () => {
    const browser = await s.start()
    const tab = await browser.open(s.at('ilyashev-en.html'))
    await until('the badge', async () => (await browser.badge()) === '1')
    await tab.goto(s.at('recipe.html'))
    expect(await browser.badge()).toBe('')
    await stay()
    await tab.back()
    await until('the badge after the return', async () => (await browser.badge()) === '1')
  })
})
