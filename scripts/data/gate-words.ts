import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { gateHash, LONGEST, runsOn } from '#lib/page/gate-hash.ts'
import { GATE_STEMS } from '#lib/recognise/lexicon/gate-stems.ts'
import { ROOT } from './files.ts'

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** What the gate compares of a stem: at most `LONGEST` letters, and the full stop only of words that stand alone. */
function keyOf(stem: string): string {
  const bare = stem.replace(/\.$/, '').slice(0, LONGEST)
  return stem.endsWith('.') && bare.length === stem.length - 1 && !runsOn(bare.charCodeAt(0)) ? `${bare}.` : bare
}

/** The hashes of all stems, sorted, each as its distance from the one before: four digits of base 64. */
export function gateWords(): string {
  const keys = new Set(Object.values(GATE_STEMS).flatMap((stems) => stems.toLowerCase().split(/\s+/).map(keyOf)))
  const hashes = [...new Set([...keys].map(gateHash))].sort((a, b) => a - b)
  let last = 0
  return hashes
    .map((hash) => {
      const distance = hash - last
      last = hash
      if (distance >= 1 << 24) throw new Error('Two neighbours lie too far apart for four digits.')
      return [18, 12, 6, 0].map((shift) => DIGITS[(distance >>> shift) & 63]).join('')
    })
    .join('')
}

/** Text of the module that the reader carries. */
export function gateModule(): string {
  return `// Made by npm run gate:build from lib/recognise/lexicon/gate-stems.ts; do not edit.\nexport const GATE_WORDS =\n  '${gateWords()}'\n`
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeFileSync(join(ROOT, 'lib/page/gate-words.ts'), gateModule())
}
