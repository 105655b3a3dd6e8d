import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { homedir, platform } from 'node:os'
import { delimiter, join } from 'node:path'

/** Runs on the machine's own Node, before any package is there. */

const home = homedir()
const programs = process.env.PROGRAMFILES ?? 'C:\\Program Files'

/** Where a browser may be, best first. Branded Chrome no longer takes an unpacked extension from its command line. */
const CANDIDATES = {
  chromium: {
    variable: 'COURTSIDE_CHROMIUM',
    names: ['chromium', 'chromium-browser', 'chrome-for-testing'],
    places: {
      linux: ['/usr/bin/chromium', '/snap/bin/chromium', '/usr/lib/chromium/chromium'],
      darwin: ['/Applications/Chromium.app/Contents/MacOS/Chromium', join(home, 'Applications/Chromium.app/Contents/MacOS/Chromium')],
      win32: [join(home, 'AppData\\Local\\Chromium\\Application\\chrome.exe'), `${programs}\\Chromium\\Application\\chrome.exe`],
    },
    debian: 'chromium',
    download: ['playwright', 'install', 'chromium'],
    advice: 'Install Chromium, or name one with COURTSIDE_CHROMIUM=/path/to/chromium.',
  },
  firefox: {
    variable: 'COURTSIDE_FIREFOX',
    names: ['firefox-esr', 'firefox'],
    places: {
      linux: ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/snap/bin/firefox'],
      darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox', join(home, 'Applications/Firefox.app/Contents/MacOS/firefox')],
      win32: [`${programs}\\Mozilla Firefox\\firefox.exe`],
    },
    debian: 'firefox-esr',
    download: undefined,
    advice: 'Install Firefox, or name one with COURTSIDE_FIREFOX=/path/to/firefox.',
  },
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

function find({ variable, names, places }) {
  const named = process.env[variable]
  if (named) {
    if (isProgram(named)) return named
    throw new Error(`${variable} names ${named}, which is no program.`)
  }
  const ending = platform() === 'win32' ? '.exe' : ''
  const onPath = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name + ending)))
  return [...onPath, ...(places[platform()] ?? [])].find(isProgram)
}

function run(command, args) {
  console.log(`  ${command} ${args.join(' ')}`)
  return spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }).status === 0
}

const isDebianRoot = () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')

/** A browser that the test tool downloaded into its own folder. */
async function downloaded(kind) {
  if (kind !== 'chromium') return undefined
  try {
    const { chromium } = await import('@playwright/test')
    const path = chromium.executablePath()
    return isProgram(path) ? path : undefined
  } catch {
    return undefined
  }
}

/**
 * Finds a browser, installing one where none is found: Debian's package when root, else the
 * test tool's download.
 * @param {'chromium' | 'firefox'} kind
 * @returns {Promise<string>} path of the program
 */
export async function ensureBrowser(kind) {
  const candidate = CANDIDATES[kind]
  const found = find(candidate) ?? (await downloaded(kind))
  if (found) return found
  console.log(`No ${kind} found; installing one.`)
  if (isDebianRoot()) {
    if (run('apt-get', ['update']) && run('apt-get', ['install', '-y', '--no-install-recommends', candidate.debian])) {
      const installed = find(candidate)
      if (installed) return installed
    }
  } else if (candidate.download && run('npx', candidate.download)) {
    const installed = await downloaded(kind)
    if (installed) return installed
  }
  throw new Error(`There is no ${kind} on this machine and none could be installed. ${candidate.advice}`)
}

/** Fonts for the scripts of the dataset, where a bare machine has none. Without them only the pictures suffer. */
export function ensureFonts() {
  if (!isDebianRoot() || existsSync('/usr/share/fonts/truetype/noto')) return
  console.log('Installing fonts for the scripts of the dataset.')
  run('apt-get', ['update'])
  run('apt-get', ['install', '-y', '--no-install-recommends', 'fonts-noto-core', 'fonts-noto-cjk'])
}
