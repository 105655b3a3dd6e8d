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

  it('is read whole again after a change, where the open panel asked for it and its paragraphs say nothing', async () => {
    const browser = await s.start()
    const tab = await browser.open(s.at('beside.html'))
    expect(await browser.badge()).toBe('')
    const panel = await browser.openPanel()
    await panel.waitForHeading('Alnur Ilyashev')
    await tab.evaluate(() => {
      const more = document.createElement('div')
      more.textContent =
        'On 12 August 2020 another court in Almaty found the activist Asya Tulesova guilty of insulting a public official and of using violence against the police at a protest rally. She was sentenced to restricted freedom after two months in detention.'
      document.body.append(more)
    })
    await panel.waitForText('Asya Tulesova')
  })
})
