import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureBrowser } from './setup/browsers.mjs'
import { ensurePackages, ROOT, runScript } from './setup/packages.mjs'

/** Everything that must hold, in one go. Ends with "N passed, N failed" alone on a line. */

let passed = 0
let failed = 0
const failures = []

function count(name, ok) {
  if (ok) passed++
  else {
    failed++
    failures.push(name)
  }
}

function stage(name, work) {
  const begin = Date.now()
  console.log(`\n— ${name}`)
  let ok = false
  try {
    ok = work()
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
  }
  console.log(`${ok ? '  ✓' : '  ✗'} ${name} (${((Date.now() - begin) / 1000).toFixed(1)} s)`)
  return ok
}

/** Runs Vitest and counts each of its tests by its own report; a failure outside of any test counts as one. */
function tests(name, env, config) {
  const folder = mkdtempSync(join(tmpdir(), 'courtside-report-'))
  const report = join(folder, 'report.json')
  const ok = stage(name, () => {
    const program = join(ROOT, 'node_modules', 'vitest', 'vitest.mjs')
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
    return spawnSync('node', [program, 'run', '--config', config, ...reporters], { cwd: ROOT, env, stdio: 'inherit' }).status === 0
  })
  const { numPassedTests = 0, numFailedTests = 0 } = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : {}
  rmSync(folder, { recursive: true, force: true })
  passed += numPassedTests
  failed += numFailedTests
  if (!ok) failures.push(name)
  if ((!ok && numFailedTests === 0) || numPassedTests + numFailedTests === 0) failed++
}

try {
  const env = ensurePackages()
  console.log('\n— browsers')
  for (const kind of ['chromium', 'firefox']) console.log(`  ${await ensureBrowser(kind)}`)
  for (const name of ['data:check', 'data:build', 'types', 'lint', 'knip'])
    count(
      name,
      stage(name, () => runScript(name, env)),
    )
  tests('unit', env, 'vitest.config.ts')
  const built = stage('build', () => runScript('build', env))
  count('build', built)
  if (built) {
    for (const name of ['size', 'addon'])
      count(
        name,
        stage(name, () => runScript(name, env)),
      )
    tests('end to end', env, 'vitest.e2e.config.ts')
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  count('setup', false)
}

if (failures.length) console.log(`\nFailed: ${failures.join(', ')}`)
console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed ? 1 : 0
