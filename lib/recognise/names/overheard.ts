import type { IndexEntry } from '#lib/cases/index-entry.ts'
import { isHome } from '../homes.ts'
import { ALONE, CAPITAL, CLUSTER, type Tokens } from '../tokens.ts'
import { DERIVED, FULL, SOUND } from './format.ts'
import { CASELESS, isArticle, LONGEST_WORD } from './heard.ts'
import { distance, takesEndings, waysTo } from './likeness.ts'
import type { NameHit } from './scan.ts'
import { EARLY_VOWEL, isUnspaced, spelled, unspacedLetters } from './spelling.ts'

/**
 * A second hearing, for a page about a prosecution on which no name was found that settles it.
 * `heard.ts` looks names up by consonants that have to agree; here the names of the few cases
 * that the page's country leaves are held against the words of the page letter by letter, so
 * that ฮวี ซาน is found for Huy San, and ไชยะบูลี where the dataset has ไซยะบูลี.
 */

/** The people of a story are named within so many characters. */
const READ = 6000
/** So many cases are held against the page at most. */
const MOST_CASES = 60
/** So unlike a name, letter by letter, words of the page may be: by the number of its consonants. */
const MOST_UNLIKE = [0, 0, 0, 0, 0.06, 0.08, 0.1, 0.12, 0.13, 0.18, 0.2, 0.22]
/** Of the names that fit the same words, those stay that fit them as well as the best does. */
const AS_WELL = 0.02
/** A stranger's name at home is spelled with more care. */
const AT_HOME = 0.8
/** So many places are weighed at most, the likest first. */
const MOST_FOUND = 200
/** Consonants that a name must have: anything is heard in fewer. */
const FEWEST = 4
const FEWEST_IN_CLUSTERS = 5
const FEWEST_OF_WORD = 2
const LONG_OF_WORD = 5
/** A part of a name in a script without spaces has at most so many characters. */
const LONGEST_PART = 16
/** A middle name there has at most so many. */
const LONGEST_MIDDLE = 12

/** A name in two parts or three, spelled as it sounds, in an order in which pages may write it. */
interface Sought {
  record: number
  defendant: number
  parts: readonly string[]
  length: number
  /** So much it may cost to take words of the page for this name. */
  most: number
}

/** Words of a page that may be a name, with what it costs to take them for a name. */
interface Found extends NameHit {
  unlike: number
}

/**
 * Names of cases of these countries as a page may spell them.
 * @param isMeant which cases may be meant: those of the page's countries
 * @param found names found already: cases that are named as written are not sought
 * @returns hits of kind `SOUND`, in no order
 */
export function overheard(
  tokens: Tokens,
  lang: string | undefined,
  cases: readonly IndexEntry[],
  isMeant: (entry: IndexEntry) => boolean,
  found: readonly NameHit[],
): NameHit[] {
  const written = new Set(found.filter(({ kind }) => kind === FULL || kind === DERIVED).map(({ record }) => record))
  const sought: Sought[] = []
  let count = 0
  for (const [record, entry] of cases.entries()) {
    if (written.has(record) || !isMeant(entry) || ++count > MOST_CASES) continue
    sought.push(...namesOf(entry, record, { text: tokens.text, lang }))
  }
  if (!sought.length) return []
  const page = pagePartsOf(tokens, lang)
  const all = sought.flatMap((name) => page(name))
  return bestOf(all.sort((a, b) => a.unlike - b.unlike).slice(0, MOST_FOUND))
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

/** The names of a case, spelled; not those in Chinese characters, which tell no vowels. */
function namesOf({ defendants, otherNames, country }: IndexEntry, record: number, { text, lang }: Page): Sought[] {
  const out = new Map<string, Sought>()
  const atHome = isHome(lang, country)
  const script = scriptOf(text)
  for (const [defendant, display] of defendants.entries()) {
    // The press of a country spells the names of its people as they do; near to that are other people.
    if (atHome && [display, ...(otherNames[defendant] ?? [])].some((name) => scriptOf(name) === script)) continue
    for (const name of [display, ...(otherNames[defendant] ?? [])]) {
      const words = name.split(/[\s·・=]+/).filter((word) => word && !PARTICLE.test(word))
      if (words.length < 2 || HAN.test(name)) continue
      const spellings = words.map((word) => spelled(word.replace(ARTICLE, ''), country))
      for (const parts of ordersOf(spellings)) {
        const length = parts.join('').length
        const heard = parts.reduce((sum, part) => sum + consonants(part), 0)
        const most = (atHome ? AT_HOME : 1) * length * (MOST_UNLIKE[Math.min(Math.floor(heard), MOST_UNLIKE.length - 1)] as number)
        if (isLongEnough(parts, FEWEST)) out.set(`${defendant} ${parts.join(' ')}`, { record, defendant, parts, length, most })
      }
    }
  }
  return [...out.values()]
}

/** First and last word in both orders; of more words also three, the last of them first where the surname leads. */
function ordersOf(words: readonly string[]): string[][] {
  const [first = '', last = ''] = [words[0], words.at(-1)]
  const pairs = [
    [first, last],
    [last, first],
  ]
  const middle = words.at(-2)
  if (words.length < 3 || !middle) return pairs
  return [...pairs, [first, middle, last], [last, first, middle], [first, middle + last]]
}

/** How much the consonants of a word say: h, w and y, which come and go, half as much as others. */
const consonants = (sound: string) => (sound.replaceAll(/[aeiou]/g, '').length + sound.replaceAll(/[aeiouhwy]/g, '').length) / 2

function isLongEnough(parts: readonly string[], fewest: number): boolean {
  const counts = parts.map(consonants).sort((a, b) => a - b)
  const all = counts.reduce((sum, count) => sum + count, 0)
  const [short = 0] = counts
  return all >= fewest && (parts.length > 2 || short >= FEWEST_OF_WORD || (short === 1 && all > LONG_OF_WORD))
}

/** Where names fit the same words, the best of them; and of one name its best place. */
function bestOf(all: readonly Found[]): NameHit[] {
  const kept: NameHit[] = []
  for (const { unlike, ...hit } of all) {
    const isBest = all.every((other) => other.start >= hit.end || other.end <= hit.start || unlike <= other.unlike + AS_WELL)
    if (isBest) kept.push(hit)
  }
  return kept
}

/** A page that can be asked where a name fits. */
type Ask = (name: Sought) => Found[]

function pagePartsOf(tokens: Tokens, lang: string | undefined): Ask {
  const words = wordsOf(tokens, lang)
  const joints = jointsOf(tokens)
  return (name) => [...inWords(words, name), ...atJoints(tokens, joints, name)]
}

/** A word of the page, spelled as it sounds. */
interface Word {
  sound: string
  token: number
  start: number
  end: number
  /** Nothing but a space, a point or an article stands before it. */
  follows: boolean
  /** It may have an ending of the page's language. */
  mayEnd: boolean
}

const KATAKANA = /[ァ-ヺー]+/g
const JOINED = /^[-‐‑'’‘ʼʻʹ`´׳]$/
const JOINT = /^[\s·・=＝-]?$/

function wordsOf(tokens: Tokens, lang: string | undefined): Word[] {
  const { text, start, end, flags, count } = tokens
  const words: Word[] = []
  const add = (token: number, from: number, to: number) => {
    const follows = words.length > 0 && JOINT.test(text.slice((words.at(-1) as Word).end, from))
    const written = text.slice(from, to)
    words.push({ sound: spelled(written, lang), token, start: from, end: to, follows, mayEnd: takesEndings(written, lang) })
  }
  for (let i = 0; i < count && (start[i] as number) < READ; i++) {
    const [from, to] = [start[i] as number, end[i] as number]
    if ((flags[i] as number) & ALONE || to - from > LONGEST_WORD) continue
    const before = words.at(-1)
    if (before && isArticle(text, from, to)) before.end = to
    else if (before && to - before.start <= LONGEST_WORD && JOINED.test(text.slice(before.end, from))) {
      // Ro‘ziyev, Jung-geun: one word of a name.
      before.sound = spelled(text.slice(before.start, to), lang)
      before.end = to
    } else if (text.charCodeAt(from) >= CASELESS || (flags[i] as number) & CAPITAL) add(i, from, to)
  }
  if (lang === 'ja') {
    let token = 0
    for (const run of text.slice(0, READ).matchAll(KATAKANA)) {
      while (token < count && (start[token] as number) < run.index) token++
      add(token, run.index, run.index + run[0].length)
    }
  }
  return words
}

function inWords(words: readonly Word[], { parts, most, length, record, defendant }: Sought): Found[] {
  const found: Found[] = []
  const [first, second, third] = parts as [string, string, string?]
  const costs = new Map<string, number>()
  const cost = (part: string, word: Word) => {
    const key = `${part} ${word.sound}`
    let known = costs.get(key)
    if (known === undefined) {
      known = Math.abs(part.length - word.sound.length) > 6 ? most + 1 : distance(part, word.sound, word.mayEnd)
      costs.set(key, known)
    }
    return known
  }
  const add = (word: Word, last: Word, whole: number, gap: boolean) => {
    if (whole <= most)
      found.push({ start: word.start, end: last.end, token: word.token, record, defendant, kind: SOUND, gap, unlike: whole / length })
  }
  for (const [i, word] of words.entries()) {
    const next = words[i + 1]
    if (!next?.follows || !word.sound) continue
    const before = cost(first, word)
    if (before > most) continue
    const behind = words[i + 2]
    const beside = before + cost(second, next)
    if (third === undefined) add(word, next, beside, false)
    if (behind?.follows && beside <= most && third !== undefined) add(word, behind, beside + cost(third, behind), false)
    if (behind?.follows && third === undefined) add(word, behind, before + cost(second, behind), true)
  }
  return found
}

/** A place between two parts of a name in a script without spaces: the letters before it, backwards, and behind it. */
interface Joint {
  before: Letters
  behind: Letters
  at: number
}

/** Letters as they sound, each with the character of the text that it is of. */
interface Letters {
  sound: string
  places: number[]
}

function jointsOf({ text, start, end, flags, count }: Tokens): Joint[] {
  const joints: Joint[] = []
  for (let i = 1; i < count && (start[i] as number) < READ; i++) {
    const between = end[i - 1] as number
    if (!((flags[i] as number) & (flags[i - 1] as number) & CLUSTER) || (start[i] as number) !== between + 1 || text[between] !== ' ')
      continue
    joints.push({ before: lettersBefore(text, between), behind: lettersFrom(text, between + 1), at: between })
  }
  return joints
}

function lettersFrom(text: string, from: number): Letters {
  let to = from
  while (to < from + LONGEST_PART && isUnspaced(text[to])) to++
  const out: Letters = { sound: '', places: [] }
  for (const [i, letters] of unspacedLetters(text.slice(from, to)).entries()) {
    out.sound += letters
    for (const _ of letters) out.places.push(from + i)
  }
  return out
}

function lettersBefore(text: string, to: number): Letters {
  let from = to
  while (from > to - LONGEST_PART && isUnspaced(text[from - 1])) from--
  const { sound, places } = lettersFrom(text, from)
  return { sound: [...sound].reverse().join(''), places: places.reverse() }
}

function atJoints({ text, start, count }: Tokens, joints: readonly Joint[], { parts, most, length, record, defendant }: Sought): Found[] {
  if (!joints.length || !isLongEnough(parts, FEWEST_IN_CLUSTERS)) return []
  const [first, last, middle] = [parts[0] as string, parts.at(-1) as string, parts.length > 2 ? (parts[1] as string) : undefined]
  const backwards = [...first].reverse().join('')
  const firsts = joints.map(({ before }) => cheapest(backwards, before.sound))
  const lasts = joints.map(({ behind }) => cheapest(last, behind.sound))
  const found: Found[] = []
  for (const [i, joint] of joints.entries()) {
    for (let j = middle === undefined ? i : i + 1; j < joints.length && j <= i + 1; j++) {
      const other = joints[j] as Joint
      const [one, two] = [firsts[i] as Cheapest, lasts[j] as Cheapest]
      if (j > i && other.at - joint.at > LONGEST_MIDDLE) break
      const between = middle === undefined ? 0 : (waysTo(middle, joint.behind.sound).at(-1) as number)
      const whole = one.cost + two.cost + between
      if (whole > most || !one.letters || !two.letters) continue
      const range = wholeSigns(text, joint.before.places[one.letters - 1] as number, (other.behind.places[two.letters - 1] as number) + 1)
      let token = 0
      while (token + 1 < count && (start[token + 1] as number) <= range.start) token++
      found.push({
        ...{ ...range, token },
        ...{ record, defendant, kind: SOUND, gap: j > i && middle === undefined, unlike: whole / length },
      })
    }
  }
  return found
}

const MARK = /\p{M}/u

/** A range of text widened so that it begins and ends with whole syllable signs. */
function wholeSigns(text: string, from: number, to: number): { start: number; end: number } {
  let [start, end] = [from, to]
  while (start > 0 && (MARK.test(text[start] as string) || EARLY_VOWEL.test(text[start - 1] as string))) start--
  while (end < text.length && MARK.test(text[end] as string)) end++
  return { start, end }
}

interface Cheapest {
  cost: number
  letters: number
}

/** How many letters of a text, from its beginning, are most like a part of a name. */
function cheapest(part: string, letters: string): Cheapest {
  const ways = waysTo(part, letters)
  let best = { cost: Number.POSITIVE_INFINITY, letters: 0 }
  for (const [count, cost] of ways.entries()) if (cost <= best.cost) best = { cost, letters: count }
  return best
}
