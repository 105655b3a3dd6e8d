import { fold } from '../fold.ts'
import { SMALL_KANA, spellingOf, unmarked } from './letters.ts'

/**
 * How like a name as the dataset has it, in Latin letters, is to what a page writes in another
 * script: both are spelled roughly as they sound, and the cheapest way from one to the other is
 * counted. `sound.ts` finds by consonant classes what may be a name; this tells chance from it.
 */

const LATIN: readonly [RegExp, string][] = [
  [/shch|tsch|sch|sh|sz/g, 'S'],
  [/tch|ch|cz/g, 'C'],
  [/dzh|dj/g, 'J'],
  [/zh/g, 'Z'],
  [/ts|tz/g, 'c'],
  [/kh/g, 'h'],
  [/gh/g, 'g'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/bh/g, 'b'],
  [/dh/g, 'd'],
  [/c(?=[eiy])/g, 's'],
  [/ck|c|q/g, 'k'],
  [/x/g, 'ks'],
  [/oo|ou/g, 'u'],
  [/ee/g, 'i'],
  [/j/g, 'J'],
  [/y(?![aeou])/g, 'i'],
]

/** What Turkish and Azerbaijani write otherwise than English, as English writes it. */
const TURKIC: readonly [RegExp, string][] = [
  [/c/g, 'j'],
  [/ç/g, 'ch'],
  [/ş/g, 'sh'],
  [/x/g, 'kh'],
  [/ğ/g, ''],
  [/ə/g, 'a'],
]
/** Sounds that Modern Greek writes with two letters. */
const GREEK: readonly [RegExp, string][] = [
  [/tz/g, 'J'],
  [/ts/g, 'C'],
  [/nt/g, 'd'],
  [/mp/g, 'b'],
  [/gk/g, 'g'],
]
const WRITES_TURKIC = new Set(['tr', 'az', 'TR', 'AZ'])

const replaced = (text: string, by: readonly [RegExp, string][]) =>
  by.reduce((all, [pattern, letters]) => all.replaceAll(pattern, letters), text)

/**
 * A word as it sounds, in the letters of `letters.ts`; doubled letters once.
 * @param writer language of the page, or country of the name: for what its letters stand
 */
function spelled(word: string, writer?: string): string {
  let out = ''
  if (/\p{Script=Latin}/u.test(word)) {
    const marked = writer !== undefined && WRITES_TURKIC.has(writer) ? replaced(word.toLowerCase(), TURKIC) : unmarked(word)
    out = replaced(fold(marked).replaceAll(/[^a-z]/g, ''), LATIN)
  } else {
    for (const character of word.normalize('NFC')) {
      if (SMALL_KANA.test(character)) out = out.replace(/[aeiou]$/, '')
      out += spellingOf(character.charCodeAt(0)) ?? spellingOf(character.normalize('NFD').charCodeAt(0)) ?? ''
    }
  }
  if (/\p{Script=Greek}/u.test(word)) out = replaced(out, GREEK)
  // Chinese characters tell no vowels, so that two syllables of one consonant look like a doubled one.
  return /\p{Script=Han}/u.test(word) ? out : out.replaceAll(/(.)\1+/g, '$1')
}

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
  ['szSZCJc', 0.3],
  ['lr', 0.3],
  ['mn', 0.3],
]
const VOWEL_FOR_VOWEL = 0.2
const MISSING_VOWEL = 0.2
/** h, w and y come and go; so does an r behind a vowel. */
const MISSING_WEAK = 0.25
const WEAK = 'hwyJ'
const MISSING_R = 0.5

function exchange(a: string, b: string): number {
  if (a === b) return 0
  if (VOWEL.includes(a) && VOWEL.includes(b)) return VOWEL_FOR_VOWEL
  for (const [letters, cost] of NEAR) if (letters.includes(a) && letters.includes(b)) return cost
  return 1
}

function missing(letter: string): number {
  if (VOWEL.includes(letter)) return MISSING_VOWEL
  if (WEAK.includes(letter)) return MISSING_WEAK
  return letter === 'r' ? MISSING_R : 1
}

/** An ending of the page's language behind a name, and a particle before it. */
const MOST_BEHIND = 5
const MOST_BEFORE = 2
const ENDING = 0.04
const PARTICLE = 0.15

/** The cheapest way from the spelling of a name to that of a word of the page, which may have an ending. */
function distance(name: string, word: string, mayEnd: boolean): number {
  let best = way(name, word, mayEnd)
  for (let cut = 1; cut <= MOST_BEFORE && cut < word.length - 2; cut++)
    best = Math.min(best, way(name, word.slice(cut), mayEnd) + cut * PARTICLE)
  return best
}

function way(a: string, b: string, mayEnd: boolean): number {
  let row = [0]
  for (let j = 0; j < b.length; j++) row.push((row[j] as number) + missing(b[j] as string))
  for (const letter of a) {
    const above = row
    row = [(above[0] as number) + missing(letter)]
    for (let j = 0; j < b.length; j++) {
      const other = b[j] as string
      row.push(
        Math.min(
          (above[j + 1] as number) + missing(letter),
          (row[j] as number) + missing(other),
          (above[j] as number) + exchange(letter, other),
        ),
      )
    }
  }
  let best = row[b.length] as number
  for (let cut = 1; mayEnd && cut <= MOST_BEHIND && cut < b.length - 2; cut++)
    best = Math.min(best, (row[b.length - cut] as number) + cut * ENDING)
  return best
}

/** Languages in Latin letters whose names take endings; in other scripts an ending is always looked for. */
const ENDING_IN_LATIN = new Set(['pl', 'cs', 'sk', 'hr', 'sr', 'hu', 'az', 'tr', 'uz', 'lt', 'lv', 'fi', 'et', 'ku'])

const takesEndings = (written: string, lang: string | undefined) =>
  !/^\p{Script=Latin}/u.test(written) || (lang !== undefined && ENDING_IN_LATIN.has(lang))

const parts = (name: string) => name.split(/[\s·・•‧＝=-]+/).filter(Boolean)

/**
 * How unlike a name of the dataset and a name on a page are, by letter: 0 where they sound the
 * same, 1 where they share nothing. First and last word are compared, in either order.
 * @param lang language of the page
 * @param country of the case, an ISO code
 */
export function unlikeness(name: string, written: string, lang?: string, country?: string): number {
  const own = parts(name)
  const there = parts(written)
  const [first, last] = [own[0], own.at(-1)].map((word) => spelled(word ?? '', country))
  const [one, other] = [there[0], there.at(-1)].map((word) => spelled(word ?? '', lang))
  if (!first || !last || !one || !other) return 1
  const mayEnd = takesEndings(written, lang)
  const cost = Math.min(
    distance(first, one, mayEnd) + distance(last, other, mayEnd),
    distance(first, other, mayEnd) + distance(last, one, mayEnd),
  )
  return cost / (first.length + last.length)
}

/** The same for a single word. */
export function unlikenessOf(word: string, written: string, lang?: string, country?: string): number {
  const own = spelled(word, country)
  const there = spelled(written, lang)
  return own && there ? distance(own, there, takesEndings(written, lang)) / own.length : 1
}
