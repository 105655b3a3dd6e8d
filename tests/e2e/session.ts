import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest'
import type { LaunchOptions, TestBrowser } from '../drivers/browser.ts'
import { type Kind, launch } from '../drivers/launch.ts'
import { type FixtureServer, serveFixtures } from '../server.ts'

export const KINDS: Kind[] = ['chromium', 'firefox']

export interface Session {
  /** Address of a fixture page. */
  at(name: string): string
  server: FixtureServer
  profile: string
  start(options?: Partial<LaunchOptions>): Promise<TestBrowser>
}

/** A fixture server for each file of tests, a fresh profile for each test; browsers are closed after each test. */
export function session(kind: Kind): Session {
  const open = new Set<TestBrowser>()
  const self = {} as Session
  beforeAll(async () => {
    self.server = await serveFixtures()
  })
  beforeEach(() => {
    self.profile = mkdtempSync(join(tmpdir(), `courtside-${kind}-`))
  })
  afterEach(async () => {
    await Promise.all([...open].map((browser) => browser.close()))
    open.clear()
    rmSync(self.profile, { recursive: true, force: true, maxRetries: 5 })
  })
  afterAll(() => self.server.close())
  self.at = (name) => `${self.server.origin}/${name}`
  self.start = async (options = {}) => {
    const browser = await launch(kind, { profile: self.profile, ...options })
    open.add(browser)
    const { close } = browser
    browser.close = async () => {
      open.delete(browser)
      await close()
    }
    return browser
  }
  return self
}
