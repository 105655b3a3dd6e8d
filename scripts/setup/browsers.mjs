import { spawnSync } from 'node:child_process'
import { accessSync, constants, statSync } from 'node:fs'
import { platform } from 'node:os'
import { delimiter, join } from 'node:path'
import { BROWSERS } from './browser-places.mjs'
import { installDebianPackages, isDebianRoot } from './debian.mjs'
import { ROOT } from './packages.mjs'

/** Runs on the machine's own Node. */

const isWindows = platform() === 'win32'
const TOOLS = join(ROOT, 'node_modules', '.bin')
/** Where the test tool puts a Firefox. Goes with the packages. */
const DOWNLOADS = join(ROOT, 'node_modules', '.cache', 'browsers')

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
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
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  const ending = isWindows ? '.exe' : ''
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name + ending)))
  return [...onPath, ...(places[platform()] ?? [])].find(isProgram)
}

/** Runs one of the packages' own tools with the project's Node. */
function tool(name, args, stdio) {
  return spawnSync(join(TOOLS, isWindows ? `${name}.cmd` : name), args, {
    stdio,
    encoding: 'utf8',
    shell: isWindows,
    env: { ...process.env, PATH: TOOLS + delimiter + (process.env.PATH ?? '') },
  })
}

/** A browser that the test tool downloaded earlier. */
async function downloaded(kind) {
  if (kind === 'firefox') {
    const { stdout } = tool('browsers', ['list', '--path', DOWNLOADS], 'pipe')
    // "firefox@stable_150.0 (linux) /path/to/firefox"
    return (stdout ?? '')
      .split('\n')
      .map((line) => /^firefox@\S+ (?:\([^)]*\) )?(.+)$/.exec(line.trim())?.[1])
      .find((path) => path && isProgram(path))
  }
  try {
    const { chromium } = await import('@playwright/test')
    const path = chromium.executablePath()
    return isProgram(path) ? path : undefined
  } catch {
    return undefined
  }
}

function download(kind) {
  console.log('  Downloading one for the tests: 100 to 200 MB, a minute or more.')
  if (kind === 'firefox') tool('browsers', ['install', 'firefox@stable', '--path', DOWNLOADS], 'inherit')
  else tool('playwright', ['install', 'chromium'], 'inherit')
}

/** @type {Map<string, string>} */
const known = new Map()

/**
 * Finds a browser, installing one where none is found: Debian's package when root, else the
 * test tool's download.
 * @param {'chromium' | 'firefox'} kind
 * @returns {Promise<string>} path of the program
 */
export async function ensureBrowser(kind) {
  const browser = BROWSERS[kind]
  const locate = async () => known.get(kind) ?? find(browser) ?? (await downloaded(kind))
  let path = await locate()
  if (!path) {
    console.log(`  No ${kind} found; installing one.`)
    if (isDebianRoot()) installDebianPackages([browser.debian])
    else download(kind)
    path = await locate()
  }
  if (!path) throw new Error(`There is no ${kind} on this machine and none could be installed. ${browser.advice}`)
  known.set(kind, path)
  return path
}
