import { isHome } from '../../homes.ts'
import type { SpelledEntry } from '../../renderings.ts'
import type { NameHit } from '../scan.ts'
import { spelled } from '../spelling.ts'

/** Names of cases, spelled as they sound, to be held against a page. */

/** The people of a story are named within so many characters. */
export const READ = 6000
/** So unlike a name, letter by letter, words of the page may be: by the number of its consonants. */
const MOST_UNLIKE = [0, 0, 0, 0, 0.06, 0.08, 0.1, 0.12, 0.13, 0.18, 0.2, 0.22]
/** A stranger's name at home is spelled with more care. */
const AT_HOME = 0.8
/** So is one whose form in the page's language is expected. */
const RENDERED_ANEW = 0.8
/** Consonants that a name must have: anything is heard in fewer. */
const FEWEST = 4
const FEWEST_OF_WORD = 2
const LONG_OF_WORD = 5

/** A name in two parts or more, spelled as it sounds, in an order in which pages may write it. */
export interface Sought {
  record: number
  defendant: number
  parts: readonly string[]
  length: number
  /** The last word of the name leads. */
  isSwapped: boolean
  /** So much it may cost to take words of the page for this name. */
  most: number
}

/** Words of a page that may be a name, with what it costs to take them for a name. */
export interface Found extends NameHit {
  unlike: number
}

const PARTICLE = /^(al|el|ul|bin|ben|ibn|bint|abu|abou|de|del|da|van|von|der)$/i
const ARTICLE = /^(al|el)-/i
/** The page on which names are sought. */
interface Page {
  text: string
  lang: string | undefined
}

/** Any letter of the script in which most of a text's beginning is written. */
function scriptOf(text: string): string {
  const letters = text.slice(0, SAMPLE).match(/\p{L}/gu) ?? []
  return SCRIPTS.find((script) => letters.filter((letter) => script.test(letter)).length * 2 > letters.length)?.source ?? ''
}
const SAMPLE = 400
const SCRIPTS = [
  'Latin',
  'Cyrillic',
  'Arabic',
  'Thai',
  'Devanagari',
  'Bengali',
  'Tamil',
  'Hangul',
  'Myanmar',
  'Khmer',
  'Lao',
  'Hebrew',
  'Greek',
  'Ethiopic',
  'Georgian',
  'Armenian',
  'Sinhala',
  'Katakana',
].map((script) => new RegExp(`\\p{Script=${script}}`, 'u'))

const HAN = /\p{Script=Han}/u

/** Names of cases as they were last spelled, by whether they are those of neighbours and in which script their page is. */
const spelt = new WeakMap<SpelledEntry, Map<string, Sought[]>>()

/** The names of a case, spelled; not those in Chinese characters, which tell no vowels. */
export function namesOf(entry: SpelledEntry, record: number, { text, lang }: Page): Sought[] {
  const atHome = isHome(lang, entry.country)
  const script = atHome ? scriptOf(text) : ''
  let known = spelt.get(entry)
  if (!known) {
    known = new Map()
    spelt.set(entry, known)
  }
  let names = known.get(script)
  if (!names) {
    names = spell(entry, record, atHome, script, lang)
    known.set(script, names)
  }
  return names
}

function spell(entry: SpelledEntry, record: number, atHome: boolean, script: string, lang: string | undefined): Sought[] {
  const { defendants, otherNames, country, rendered } = entry
  const out = new Map<string, Sought>()
  const add = (defendant: number, spellings: readonly string[], care: number) => {
    for (const [parts, isSwapped] of ordersOf(spellings)) {
      if (!isLongEnough(parts, FEWEST)) continue
      const length = parts.join('').length
      const heard = parts.reduce((sum, part) => sum + consonants(part), 0)
      const most = care * length * (MOST_UNLIKE[Math.min(Math.floor(heard), MOST_UNLIKE.length - 1)] as number)
      const key = `${defendant} ${parts.join(' ')}`
      if (most >= (out.get(key)?.most ?? 0)) out.set(key, { record, defendant, parts, length, isSwapped, most })
    }
  }
  for (const [defendant, display] of defendants.entries()) {
    const names = [display, ...(otherNames[defendant] ?? [])]
    // The press of a country spells the names of its people as they do; near to that are other people.
    if (atHome && names.some((name) => scriptOf(name) === script)) continue
    for (const name of names) {
      const words = wordsOf(name).filter((word) => !PARTICLE.test(word))
      if (words.length < 2 || HAN.test(name)) continue
      add(
        defendant,
        words.map((word) => spelled(word.replace(ARTICLE, ''), country)),
        atHome ? AT_HOME : 1,
      )
    }
    for (const form of rendered[defendant] ?? []) {
      const words = wordsOf(form)
      if (words.length < 2 || HAN.test(form)) continue
      add(
        defendant,
        words.map((word) => spelled(word, lang)),
        RENDERED_ANEW * (atHome ? AT_HOME : 1),
      )
    }
  }
  return [...out.values()]
}

const wordsOf = (name: string) => name.split(/[\s·・=＝]+/).filter(Boolean)

/** First and last word in both orders; of more words also three, the last of them first where the surname leads, and all. */
function ordersOf(words: readonly string[]): [parts: string[], isSwapped: boolean][] {
  const [first = '', last = ''] = [words[0], words.at(-1)]
  const pairs: [string[], boolean][] = [
    [[first, last], false],
    [[last, first], true],
  ]
  const middle = words.at(-2)
  if (words.length < 3 || !middle) return pairs
  const all: [string[], boolean][] = words.length > 3 ? [[[...words], false]] : []
  return [...pairs, ...all, [[first, middle, last], false], [[last, first, middle], true], [[first, middle + last], false]]
}

/** How much the consonants of a word say: h, w and y, which come and go, half as much as others; ng more than one. */
export const consonants = (sound: string): number => {
  const all = sound.replaceAll(/[aeiou]/g, '')
  return (all.length + all.replaceAll(/[hwy]/g, '').length + all.split('N').length - 1) / 2
}

/** However like the rest of a name is, no part of it may be another word. */
const MOST_OF_PART = 0.28
export const mayBePart = (part: string, cost: number) => cost <= MOST_OF_PART * part.length

/** Whether a name has consonants enough that it is hardly heard by chance. */
export function isLongEnough(parts: readonly string[], fewest: number): boolean {
  const counts = parts.map(consonants).sort((a, b) => a - b)
  const all = counts.reduce((sum, count) => sum + count, 0)
  const [short = 0] = counts
  return all >= fewest && (parts.length > 2 || short >= FEWEST_OF_WORD || (short >= 1 && all > LONG_OF_WORD))
}
