import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** Runs on the machine's own Node. */

const APT = '/usr/bin/apt-get'

/** Whether packages of the system may be installed here. */
export const isDebianRoot = () => process.getuid?.() === 0 && existsSync(APT)

/**
 * Installs packages of the system, with what apt says on the terminal.
 * @param {string[]} names
 * @returns {boolean} whether it went well
 */
export function installDebianPackages(names) {
  const apt = (...args) => {
    console.log(`  apt-get ${args.join(' ')}`)
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    return spawnSync(APT, args, { stdio: ['ignore', 'inherit', 'inherit'], env }).status === 0
  }
  // A list that is partly out of reach may still do.
  apt('update')
  return apt('install', '-y', '--no-install-recommends', ...names)
}
