import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import type { Panel } from '../drivers/browser.ts'
import { session } from './session.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

interface Violation {
  id: string
  help: string
  nodes: { html: string; failureSummary?: string }[]
}

/** What axe finds wrong in the panel, in words. */
async function violations(panel: Panel): Promise<string[]> {
  const found = (await panel.evaluate(
    `${axe}; return window.axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'] }).then(({ violations }) => violations)`,
  )) as Violation[]
  return found.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${help}: ${html.slice(0, 160)} ${failureSummary ?? ''}`),
  )
}

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
    expect(await violations(panel)).toEqual([])

    await browser.open(s.at('unbundled.html'))
    await panel.waitForText('This looks like a prosecution for speech')
    expect(await violations(panel)).toEqual([])

    await browser.open(s.at('two-cases.html'))
    await panel.waitForText('2 cases on this page')
    expect(await violations(panel)).toEqual([])

    await browser.open(s.at('ilyashev-en.html'))
    await panel.waitForHeading('Alnur Ilyashev')
    await panel.click('Save case')
    await panel.waitForText('Case saved.')
    await panel.click('Note')
    await panel.waitForText('Your note on this case')
    expect(await violations(panel)).toEqual([])

    await panel.click('Saved')
    await panel.waitForText('1 saved case')
    expect(await violations(panel)).toEqual([])
  })
})
