import { spawnSync } from 'node:child_process'
import { installDebianPackages, isDebianRoot } from './debian.mjs'

/** Where Debian has it. */
const FC_LIST = '/usr/bin/fc-list'
/** Languages of the dataset whose scripts a bare machine cannot show. */
const LANGUAGES = ['ar', 'ru', 'hi', 'bn', 'th', 'km', 'my', 'am', 'zh-cn', 'ja', 'ko']

function isShown(language) {
  const { stdout, status } = spawnSync(FC_LIST, [`:lang=${language}`, 'family'], { encoding: 'utf8' })
  return status === 0 && stdout.trim() !== ''
}

/** Installs fonts where a bare machine has none for a script. Without them only the pictures suffer. */
export function ensureFonts() {
  if (!isDebianRoot()) return
  const missing = LANGUAGES.filter((language) => !isShown(language))
  if (missing.length === 0) return
  console.log(`Installing fonts: there is none for ${missing.join(', ')}.`)
  if (!installDebianPackages(['fontconfig', 'fonts-noto-core', 'fonts-noto-cjk']))
    console.log('  Not installed; letters may be missing from pictures.')
}
