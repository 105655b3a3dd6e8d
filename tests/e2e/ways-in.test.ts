import { describe, it } from 'vitest'
import { until } from '../drivers/browser.ts'
import { session } from './session.ts'

// Only Firefox lets a test reach its own menu and address bar.
describe('ways into the look-up, in firefox', () => {
  const s = session('firefox')

  it('selected text is looked up from the context menu, in the sidebar', async () => {
    const browser = await s.start()
    await browser.open(s.at('two-cases.html'))
    await browser.pressInMenu?.('Alnur Ilyashev', 'Look up “Alnur Ilyashev”')
    const panel = await browser.openPanel()
    await panel.waitForText('1 case')
    await panel.click('Alnur Ilyashev')
    await panel.waitForHeading('Alnur Ilyashev')
  })

  it('what is typed behind the keyword is looked up in the library', async () => {
    const browser = await s.start()
    await browser.open(s.at('recipe.html'))
    await browser.typeAddress?.('court Ilyashev')
    await until('the library', async () =>
      (await browser.addresses()).some((address) => address.endsWith('library.html#/lookup?q=Ilyashev')),
    )
  })
})
