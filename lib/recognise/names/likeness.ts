import { spelled } from './spelling.ts'

/**
 * How like a name as the dataset has it, in Latin letters, is to what a page writes in another
 * script: both are spelled roughly as they sound, and the cheapest way from one to the other is
 * counted. `sound.ts` finds by consonant classes what may be a name; this tells chance from it.
 */

const VOWEL = 'aeiou'
/** Letters that writers of one language put for those of another. */
const NEAR: readonly [letters: string, cost: number][] = [
  ['uwv', 0.15],
  ['iyJ', 0.2],
  ['bpfv', 0.25],
  ['td', 0.2],
  ['kgh', 0.3],
  ['Jg', 0.3],
  ['Jh', 0.3],
  ['sz', 0.1],
  ['szSZCJc', 0.3],
  ['lr', 0.3],
  ['mn', 0.3],
  ['nN', 0.1],
]
const VOWEL_FOR_VOWEL = 0.2
const MISSING_VOWEL = 0.2
/** h, w and y come and go; so does an r behind a vowel. */
const MISSING_WEAK = 0.25
const WEAK = 'hwyJ'
const MISSING_R = 0.5

/** Letters have codes below this. */
const CODES = 128
/** What it costs to put one letter for another, by their codes; and to leave one out. */
const EXCHANGE = new Float64Array(CODES * CODES).fill(1)
const MISSING = new Float64Array(CODES).fill(1)
const codesOf = (letters: string) => [...letters].map((letter) => letter.charCodeAt(0))
const both = (letters: string, cost: number) => {
  for (const a of codesOf(letters))
    for (const b of codesOf(letters)) EXCHANGE[a * CODES + b] = Math.min(cost, EXCHANGE[a * CODES + b] as number)
}
for (const [letters, cost] of NEAR) both(letters, cost)
both(VOWEL, VOWEL_FOR_VOWEL)
for (let code = 0; code < CODES; code++) EXCHANGE[code * CODES + code] = 0
for (const code of codesOf(VOWEL)) MISSING[code] = MISSING_VOWEL
for (const code of codesOf(WEAK)) MISSING[code] = MISSING_WEAK
MISSING['r'.charCodeAt(0)] = MISSING_R

/**
 * Costs of the ways from a whole name to each beginning of a word: `out[j]` for its first `j` letters.
 * @param startsAnywhere to the best piece that ends there instead, wherever it begins
 */
export function waysTo(name: string, word: string, startsAnywhere = false): Float64Array {
  const row = new Float64Array(word.length + 1)
  fill(row, name, word, 0, startsAnywhere)
  return row
}

/** The same from a letter of the word on, in a row that is long enough. */
function fill(row: Float64Array, name: string, word: string, from: number, startsAnywhere: boolean): void {
  const width = word.length - from
  row[0] = 0
  for (let j = 0; j < width; j++) row[j + 1] = startsAnywhere ? 0 : (row[j] as number) + (MISSING[word.charCodeAt(from + j)] as number)
  for (let i = 0; i < name.length; i++) {
    const code = name.charCodeAt(i)
    const gone = MISSING[code] as number
    let corner = row[0] as number
    let left = corner + gone
    row[0] = left
    for (let j = 0; j < width; j++) {
      const other = word.charCodeAt(from + j)
      const above = row[j + 1] as number
      left = Math.min(above + gone, left + (MISSING[other] as number), corner + (EXCHANGE[code * CODES + other] as number))
      row[j + 1] = left
      corner = above
    }
  }
}

/** An ending of the page's language behind a name, and a particle before it. */
const MOST_BEHIND = 5
/** No ending takes more of a word. */
const MOST_OF_WORD = 0.45
const MOST_BEFORE = 2
const ENDING = 0.04
const PARTICLE = 0.15

/** The cheapest way from the spelling of a name to that of a word of the page, which may have an ending. */
export function distance(name: string, word: string, mayEnd: boolean): number {
  let best = way(name, word, 0, mayEnd)
  for (let cut = 1; cut <= MOST_BEFORE && cut < word.length - 2; cut++) best = Math.min(best, way(name, word, cut, mayEnd) + cut * PARTICLE)
  return best
}

const scratch = new Float64Array(CODES)

function way(name: string, word: string, from: number, mayEnd: boolean): number {
  const width = word.length - from
  const ways = width < scratch.length ? scratch : new Float64Array(width + 1)
  fill(ways, name, word, from, false)
  let best = ways[width] as number
  for (let cut = 1; mayEnd && cut <= MOST_BEHIND && cut <= width * MOST_OF_WORD; cut++)
    best = Math.min(best, (ways[width - cut] as number) + cut * ENDING)
  return best
}

/** Languages in Latin letters whose names take endings; in other scripts an ending is always looked for. */
const ENDING_IN_LATIN = new Set(['pl', 'cs', 'sk', 'hr', 'sr', 'hu', 'az', 'tr', 'uz', 'lt', 'lv', 'fi', 'et', 'ku'])

/** Whether a word of a page may have an ending of its language behind the name. */
export const takesEndings = (written: string, lang: string | undefined) =>
  !/^\p{Script=Latin}/u.test(written) || (lang !== undefined && ENDING_IN_LATIN.has(lang))

const split = (name: string) => name.split(/[\s·・•‧＝=-]+/).filter(Boolean)
const ARTICLE = /(^|\s)(al|el|ал|эль|аль|ال|אל|א)-/giu

/** The words of a name; one with a hyphen is one word, unless it stands behind an article. */
const parts = (name: string) =>
  name
    .replaceAll(ARTICLE, '$1')
    .split(/[\s·・•‧＝=]+/)
    .map((word) => word.replaceAll('-', ''))
    .filter(Boolean)

/**
 * How unlike a name of the dataset and a name on a page are, by letter: 0 where they sound the
 * same, 1 where they share nothing. First and last word are compared, in either order.
 * @param lang language of the page
 * @param country of the case, an ISO code
 */
export function unlikeness(name: string, written: string, lang?: string, country?: string): number {
  // In Latin letters a name is spelled anew, or kept as it is.
  if (lang !== undefined && LATIN.test(written) && LATIN.test(name))
    return Math.min(unlike(name, written, lang, country), unlike(name, written, undefined, undefined, lang))
  return unlike(name, written, lang, country)
}

const LATIN = /\p{Script=Latin}/u

function unlike(name: string, written: string, lang: string | undefined, country: string | undefined, endings = lang): number {
  const there = parts(written)
  const whole = parts(name)
  // Kara-Murza, written as two words.
  const own = there.length > whole.length ? split(name) : whole
  if (there.length === 1 && own.length > 1) return unlikenessOf(own.join(''), written, lang, country)
  const [first, last] = [own[0], own.at(-1)].map((word) => spelled(word ?? '', country))
  const [one, other] = [there[0], there.at(-1)].map((word) => spelled(word ?? '', lang, true))
  if (!first || !last || !one || !other) return 1
  const mayEnd = takesEndings(written, endings)
  const cost = Math.min(
    distance(first, one, mayEnd) + distance(last, other, mayEnd),
    distance(first, other, mayEnd) + distance(last, one, mayEnd),
  )
  return cost / (first.length + last.length)
}

/** The same for a single word. */
export function unlikenessOf(word: string, written: string, lang?: string, country?: string): number {
  const own = spelled(word, country)
  const there = spelled(written, lang, true)
  return own && there ? distance(own, there, takesEndings(written, lang)) / own.length : 1
}
