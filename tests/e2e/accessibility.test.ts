import { describe, expect, it } from 'vitest'
import { axeFaults } from '../axe.ts'
import { session } from './session.ts'

describe.each([
  ['light', false],
  ['dark', true],
])('axe finds nothing in the real panel, %s', (_name, dark) => {
  const s = session('chromium')

  it('in any state of the main job', async () => {
    const browser = await s.start({ dark })
    await browser.open(s.at('recipe.html'))
    const panel = await browser.openPanel()
    await panel.waitForText('No case recognised on this page')
    expect(await axeFaults(panel.evaluate)).toEqual([])

    await browser.open(s.at('unbundled.html'))
    await panel.waitForText('This looks like a prosecution for speech')
    expect(await axeFaults(panel.evaluate)).toEqual([])

    await browser.open(s.at('two-cases.html'))
    await panel.waitForText('2 cases on this page')
    expect(await axeFaults(panel.evaluate)).toEqual([])

    await browser.open(s.at('ilyashev-en.html'))
    await panel.waitForHeading('Alnur Ilyashev')
    await panel.click('Save case')
    await panel.waitForText('Case saved.')
    await panel.click('Note')
    await panel.waitForText('Your note on this case')
    expect(await axeFaults(panel.evaluate)).toEqual([])

    await panel.click('Saved')
    await panel.waitForText('1 saved case')
    expect(await axeFaults(panel.evaluate)).toEqual([])
  })
})
