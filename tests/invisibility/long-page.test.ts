import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addressesOf } from '../drivers/addresses.ts'
import { stay, until } from '../drivers/browser.ts'
import { launch } from '../drivers/launch.ts'
import { KINDS } from '../e2e/session.ts'
import { type FixtureServer, serveFixtures } from '../server.ts'

/** Far more nodes than fit into one slice of the reader's work, and more text than it takes. */
const LONG = Array.from({ length: 25_000 }, (_, i) => `<span>The court n-${i}. </span>`).join('\n')
const BODY = readFileSync(fileURLToPath(new URL('./long-page.html', import.meta.url)), 'utf8').replace('<!-- LONG -->', LONG)

describe.each(KINDS)('what a long page measures, in %s', (kind) => {
  let server: FixtureServer
  beforeAll(async () => {
    server = await serveFixtures({ '/long': { body: BODY } })
  })
  afterAll(() => server.close())

  /** What the page saw until it was read, and after it was left and brought back from the browser's own cache. */
  const look = async (extension: boolean) => {
    const profile = mkdtempSync(join(tmpdir(), `courtside-long-${kind}-`))
    const browser = await launch(kind, { profile, extension })
    try {
      const tab = await browser.open(`${server.origin}/long`)
      const read = async () => extension && (await until('the badge', async () => (await browser.badge()) === '1'))
      await read()
      await tab.goto(`${server.origin}/recipe.html`)
      await stay()
      await tab.back()
      await read()
      // Files of the package, and one that no package has: a page must not tell them apart.
      const { files } = addressesOf(kind)
      const addresses = [...files, files[0]?.replace(/[^/]+$/, 'no-such-file.html')]
      return await tab.evaluate(new Function(`return window.report(${JSON.stringify(addresses)})`) as () => Promise<string>)
    } finally {
      await browser.close()
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
    }
  }

  // A busy machine makes tasks long that are not: one quiet look of three is enough.
  it('is the same with the extension and without it, also when it comes back', { retry: 2 }, async () => {
    const without = await look(false)
    expect(without).toContain('pageshow true')
    expect(await look(true)).toBe(without)
  })
})
