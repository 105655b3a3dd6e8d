import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { parseArgs } from 'node:util'
import { type TestBrowser, until } from '../tests/drivers/browser.ts'
import { launch } from '../tests/drivers/launch.ts'
import { serveFixtures } from '../tests/server.ts'
import { ROOT } from './data/files.ts'

/** Opens a browser with the extension on an article, and the panel beside it. */

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { firefox: { type: 'boolean', default: false }, headless: { type: 'boolean', default: false } },
})
const kind = values.firefox ? 'firefox' : 'chromium'
const hasDisplay = process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'])
const headless = values.headless || !hasDisplay || Boolean(process.env['CI'])

const server = await serveFixtures()
const profile = mkdtempSync(join(tmpdir(), 'courtside-demo-'))
const url = positionals[0] ?? `${server.origin}/ilyashev-en.html`
console.log(`Opening ${positionals[0] ?? 'the sample article'} in ${kind}${headless ? ', without a window' : ''}.`)
let browser: TestBrowser | undefined

async function end(): Promise<void> {
  await browser?.close().catch(() => undefined)
  await server.close()
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
}

try {
  browser = await launch(kind, { profile, headless })
  await browser.open(url)
  const panel = await browser.openPanel()
  await until('the panel to show something', async () => (await panel.heading()) !== '' && !(await panel.isOpening()))
  if (headless) {
    const badge = await browser.badge()
    console.log(`\nBadge: ${badge || 'none'}\nThe panel shows:\n`)
    console.log((await panel.text()).replace(/\n{2,}/g, '\n'))
    const folder = join(ROOT, '.output', 'demo')
    mkdirSync(folder, { recursive: true })
    const picture = join(folder, 'panel.png')
    await panel.screenshot(picture)
    console.log(`\nPicture: ${relative(ROOT, picture)}`)
    await end()
  } else {
    console.log('The window stays open until you close it, or press Ctrl+C here.')
    process.once('SIGINT', () => void end())
    await browser.closed()
    await end()
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  await end()
  process.exitCode = 1
}
