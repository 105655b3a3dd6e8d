import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { until } from '../drivers/browser.ts'
import { KINDS, session } from '../e2e/session.ts'
import { type RecordingProxy, recordingProxy } from './recording-proxy.ts'

describe.each(KINDS)('the network, with the extension in %s', (kind) => {
  const s = session(kind)
  let proxy: RecordingProxy
  beforeEach(async () => {
    proxy = await recordingProxy()
  })
  afterEach(() => proxy.close())

  it('carries nothing but the pages that the reader opens', async () => {
    const browser = await s.start({ proxy: proxy.address })
    const recipe = await browser.open(s.at('recipe.html'))
    const panel = await browser.openPanel()
    await panel.waitForText('No case recognised on this page')
    await recipe.goto(s.at('unbundled.html'))
    await panel.waitForText('This looks like a prosecution for speech')
    await recipe.goto(s.at('ilyashev-en.html'))
    await panel.waitForHeading('Alnur Ilyashev')
    await browser.stopBackground()
    await panel.click('Save case')
    await panel.waitForText('Case saved.')
    await panel.click('Note')
    await panel.fill('Your note on this case', 'Ask about the appeal')
    await panel.waitForText('Note saved.')
    await panel.click('Saved')
    await recipe.goto(s.at('two-cases.html'))
    await until('the badge', async () => (await browser.badge()) === '2')
    // Whatever was still on its way is on record once the browser has gone.
    await browser.close()

    const opened = ['recipe.html', 'unbundled.html', 'ilyashev-en.html', 'two-cases.html'].map(s.at)
    expect(proxy.asked.filter((address) => address !== s.at('favicon.ico'))).toEqual(opened)
  })
})
