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

/** Bits of a distance; all of them set say that the way goes on. */
const WIDTH = 18
const FURTHER = 2 ** WIDTH - 1

/** The hashes of all stems, sorted, each as its distance from the one before: 18 bits, six of them a digit. */
export function gateWords(): string {
  const keys = new Set(Object.values(GATE_STEMS).flatMap((stems) => stems.toLowerCase().split(/\s+/).map(keyOf)))
  const hashes = [...new Set([...keys].map(gateHash))].sort((a, b) => a - b)
  let bits = ''
  let last = 0
  for (const hash of hashes) {
    let distance = hash - last
    last = hash
    for (; distance >= FURTHER; distance -= FURTHER) bits += FURTHER.toString(2)
    bits += distance.toString(2).padStart(WIDTH, '0')
  }
  return bits.replaceAll(/.{1,6}/g, (six) => DIGITS[Number.parseInt(six.padEnd(6, '0'), 2)] as string)
}

/** Text of the module that the reader carries. */
export function gateModule(): string {
  return `// Made by npm run gate:build from lib/recognise/lexicon/gate-stems.ts; do not edit.\nexport const GATE_WORDS =\n  '${gateWords()}'\n`
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeFileSync(join(ROOT, 'lib/page/gate-words.ts'), gateModule())
}
