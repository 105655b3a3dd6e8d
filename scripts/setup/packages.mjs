import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Runs on the machine's own Node, before any package is there. */

export const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const MODULES = join(ROOT, 'node_modules')
const STAMP = join(MODULES, '.courtside-stamp')
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'

/**
 * Installs the packages where they are missing or older than package-lock.json.
 * @returns {Record<string, string | undefined>} the environment in which the project's own Node and tools come first
 */
export function ensurePackages() {
  const wanted = createHash('sha256')
    .update(readFileSync(join(ROOT, 'package-lock.json')))
    .digest('hex')
  const present = existsSync(STAMP) ? readFileSync(STAMP, 'utf8') : ''
  if (present !== wanted) {
    console.log('Installing packages (a minute or two).')
    const { status } = spawnSync(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: ROOT,
      stdio: 'inherit',
      shell: process.platform === 'win32',
    })
    if (status !== 0) throw new Error('The packages could not be installed: see above.')
    writeFileSync(STAMP, wanted)
  }
  return { ...process.env, PATH: join(MODULES, '.bin') + delimiter + (process.env.PATH ?? '') }
}

/**
 * Runs one of the project's npm scripts with its own Node.
 * @returns {boolean} whether it went well
 */
export function runScript(name, env, args = []) {
  const { status } = spawnSync(npm, ['run', '--silent', name, ...(args.length ? ['--', ...args] : [])], {
    cwd: ROOT,
    env,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  return status === 0
}
