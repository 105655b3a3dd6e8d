import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { termsOf } from '#lib/recognise/lexicon/lexicon.ts'
import { LEXICONS } from '#lib/recognise/lexicon/lexicons.ts'
import { ROOT } from './files.ts'

/** How many letters of a word are compared; `LONGEST` in lib/page/gate.ts. */
const LETTERS = 7

/** The longest word of a term tells most. A full stop ends words that take no ending. */
function keyOf(term: string): string {
  const words = term.toLowerCase().split(/[\s'’‘ʼ-]+/)
  const longest = words.reduce((a, b) => (b.replace('*', '').length > a.replace('*', '').length ? b : a))
  const bare = longest.replace('*', '')
  return bare.length >= LETTERS || longest.endsWith('*') ? bare.slice(0, LETTERS) : `${bare}.`
}

/** Words of court and custody of all lexicons, as the gate needs them: sorted, without those that another covers. */
export function gateWords(): string {
  const terms = [...LEXICONS.values()].flatMap((lexicon) => [...termsOf(lexicon.court), ...termsOf(lexicon.custody)])
  const keys = [...new Set(terms.map(keyOf))].sort()
  return keys.filter((key) => !keys.some((other) => other !== key && !other.endsWith('.') && key.startsWith(other))).join(' ')
}

/** Text of the module that the reader carries. */
export function gateModule(): string {
  return `// Made by npm run gate:build from the lexicons; do not edit.\nexport const GATE_WORDS =\n  '${gateWords()}'\n`
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeFileSync(join(ROOT, 'lib/page/gate-words.ts'), gateModule())
}
