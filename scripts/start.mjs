import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { ensureBrowser } from './setup/browsers.mjs'
import { ensureFonts } from './setup/fonts.mjs'
import { ensurePackages, ROOT, runScript } from './setup/packages.mjs'

/**
 * `npm start [-- [--firefox] [URL]]`: a real news page with the real panel beside it.
 * Runs on the machine's own Node until the packages are there, then on the project's.
 */

try {
  const wanted = process.argv.slice(2)
  const kind = wanted.includes('--firefox') ? 'firefox' : 'chromium'
  const env = ensurePackages()
  console.log('Looking for a browser.')
  console.log(`  ${await ensureBrowser(kind)}`)
  ensureFonts()
  console.log('Building the extension.')
  if (!runScript('build', env)) throw new Error('The extension could not be built: see above.')
  const { status } = spawnSync('node', [join(ROOT, 'scripts', 'demo.ts'), ...wanted], { cwd: ROOT, env, stdio: 'inherit' })
  process.exitCode = status ?? 1
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
