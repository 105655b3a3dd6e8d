import { ensureBrowser } from '#scripts/setup/browsers.mjs'
import type { LaunchOptions, TestBrowser } from './browser.ts'
import { launchChromium } from './chromium.ts'
import { launchFirefox } from './firefox.ts'

export type Kind = TestBrowser['kind']

/** Starts a browser of this machine with the built extension. */
export async function launch(kind: Kind, options: LaunchOptions): Promise<TestBrowser> {
  const program = await ensureBrowser(kind)
  return kind === 'chromium' ? launchChromium(program, options) : launchFirefox(program, options)
}
