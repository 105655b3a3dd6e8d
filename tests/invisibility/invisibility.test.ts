import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addressesOf } from '../drivers/addresses.ts'
import { until } from '../drivers/browser.ts'
import { launch } from '../drivers/launch.ts'
import { KINDS } from '../e2e/session.ts'
import { type FixtureServer, serveFixtures } from '../server.ts'

const PROBE = readFileSync(fileURLToPath(new URL('./probe.html', import.meta.url)), 'utf8')
/** Strict about scripts, and tells the server of every breach. */
const POLICY = "script-src 'nonce-probe'; object-src 'none'; report-uri /breach"

describe.each(KINDS)('what a page sees, in %s', (kind) => {
  let server: FixtureServer
  beforeAll(async () => {
    server = await serveFixtures({ '/probe': { body: PROBE, headers: { 'content-security-policy': POLICY } } })
  })
  afterAll(() => server.close())

  /** The page's own report, and the requests that reached its server. */
  const look = async (extension: boolean) => {
    const profile = mkdtempSync(join(tmpdir(), `courtside-probe-${kind}-`))
    const browser = await launch(kind, { profile, extension })
    try {
      server.requests.length = 0
      const { id, files } = addressesOf(kind)
      const query = new URLSearchParams([['id', id], ...files.map((file) => ['try', file])])
      const tab = await browser.open(`${server.origin}/probe?${query}`)
      // The reader has read, sent, and been answered.
      if (extension) await until('the badge', async () => (await browser.badge()) === '1')
      const report = await tab.evaluate(() => (window as unknown as { report(): Promise<string> }).report())
      return { report, requests: server.requests.filter((path) => !path.startsWith('/favicon')).map((path) => path.replace(/\?.*/, '')) }
    } finally {
      await browser.close()
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
    }
  }

  it('is the same with the extension and without it', async () => {
    const without = await look(false)
    const beside = await look(true)
    expect(beside.report).toBe(without.report)
    expect(beside.requests).toEqual(without.requests)
    expect(JSON.parse(beside.report).reachable.every((answer: string) => answer !== 'answered')).toBe(true)
  })
})
