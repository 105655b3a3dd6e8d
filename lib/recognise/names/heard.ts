import { checkNext, hashNext } from '../hash.ts'
import { AFTER_BREAK, ALONE, CAPITAL, type Tokens } from '../tokens.ts'
import type { NameIndex } from './format.ts'
import { scanUnspaced, type TryPair } from './heard-unspaced.ts'
import { latinSounds, soundHash, soundOf, sounds } from './sound.ts'

/** Names of two words by their consonants: for pages that spell a name as the dataset does not. */

/** Looks up a sequence of tokens by its two hashes. */
type Look = (at: number, length: number, key: number, check: number) => void

/** Languages that glue particles to the front of a name, or endings to its end. */
const GLUE_BEFORE = new Set(['ar', 'he', 'am'])
const GLUE_BEHIND = new Set([
  ...['bn', 'ne', 'ta', 'si', 'ka', 'hy', 'kk', 'ky', 'uz', 'ko', 'am', 'ru', 'uk', 'be', 'bg', 'sr'],
  ...['pl', 'cs', 'sk', 'hr', 'hu', 'az', 'tr'],
])
/** A word that lost a class to its ending must keep so many. */
const KEPT = 2
/** A word of fewer classes is heard in too many others. */
const FEWEST_OF_WORD = 2
/** In Latin letters a name is mostly spelled as the dataset has it. */
const FEWEST_LATIN = 5
/** Beside such a long word one of a single class will do: Evan Gershkovich. */
const LONG_OF_WORD = 5
/** Over a word in between so many classes are asked for. */
const FEWEST_ACROSS = 5
/** No name is longer than so many characters. */
export const LONGEST_WORD = 60
/** So many pairs of capitalised Latin words are listened to: the first ones of a page name its people. */
const MOST_LATIN_PAIRS = 400

/** Finds names by their sound: in scripts other than Latin, in Katakana, and in Latin letters as other languages spell them. */
export function scanHeard(index: NameIndex, tokens: Tokens, lang: string | undefined, look: Look): void {
  const bits = index.filter.length * 32 - 1
  const tryPair = (first: string, second: string, at: number, length: number) => {
    const [short, long] = first.length < second.length ? [first, second] : [second, first]
    if (short.length < FEWEST_OF_WORD && !(short.length === 1 && long.length >= LONG_OF_WORD)) return
    const [a, b] = [soundHash(first), soundHash(second)]
    const key = hashNext(hashNext(0, a), b)
    if (((index.filter[(key & bits) >>> 5] as number) >>> (key & 31)) & 1) look(at, length, key, checkNext(checkNext(0, a), b))
  }
  scanWords(tokens, lang, tryPair)
  scanUnspaced(tokens, lang, tryPair)
}

function scanWords(tokens: Tokens, lang: string | undefined, tryPair: TryPair): void {
  const { text, start, end, flags, count } = tokens
  const before = lang !== undefined && GLUE_BEFORE.has(lang)
  const behind = lang !== undefined && GLUE_BEHIND.has(lang)
  // English pages write names as the dataset does.
  let latinPairs = lang === 'en' ? MOST_LATIN_PAIRS : 0
  let last: Heard | undefined
  let beforeLast: Heard | undefined
  for (let i = 0; i < count; i++) {
    const flag = flags[i] as number
    const from = start[i] as number
    const unit = text.charCodeAt(from)
    const isLatin = unit < 0x250
    const isCapital = (flag & CAPITAL) !== 0
    const isWord = (end[i] as number) - from <= LONGEST_WORD
    // The article of an Arabic name: what stands before it belongs to what stands behind.
    if (last && !(flag & AFTER_BREAK) && isArticle(text, from, end[i] as number)) continue
    if (flag & ALONE || !isWord || (isLatin ? !isCapital || latinPairs >= MOST_LATIN_PAIRS : !sounds(unit))) {
      last = undefined
      beforeLast = undefined
      continue
    }
    if (flag & AFTER_BREAK) last = undefined
    const here = { sounds: isLatin ? latinSounds(text.slice(from, end[i])) : [soundOf(text, from, end[i] as number)], token: i, isCapital }
    const first = last
    // A double surname or a patronymic: the first word and the last.
    const across = first && !isLatin ? beforeLast : undefined
    beforeLast = last
    last = here
    if (!first || !(unit >= CASELESS || (first.isCapital && isCapital))) continue
    if (isLatin) latinPairs++
    if (across) eachPair(across, here, FEWEST_ACROSS, (one, other) => tryPair(one, other, across.token, i - across.token + 1))
    eachPair(first, here, isLatin ? FEWEST_LATIN : 0, (one, other) => {
      const length = i - first.token + 1
      tryPair(one, other, first.token, length)
      if (before && one.length > KEPT) tryPair(one.slice(1), other, first.token, length)
      if (behind && other.length > KEPT) tryPair(one, other.slice(0, -1), first.token, length)
    })
  }
}

/** A word of the text as it may sound. */
interface Heard {
  sounds: readonly string[]
  token: number
  isCapital: boolean
}

function eachPair(a: Heard, b: Heard, fewest: number, call: (one: string, other: string) => void): void {
  for (const one of a.sounds) for (const other of b.sounds) if (one.length + other.length >= fewest) call(one, other)
}

const ARTICLE = /^(al|el|ul|ال|אל|א|аль|эль|ал|ел|әл|ель|əl|αλ|ελ|अल|এল|আল|අල්|அல்|ალ|ալ)$/iu
/** As it sounds before some consonants: an article only where a hyphen joins it to what follows. */
const ARTICLE_JOINED = /^(a[rdsznt]|ash|aş|aš|e[rdsznt]|esh|eş|ə[rdszntş]|ас|аз|аш|ан|ар|ад|эс|эз|эш|эн|эр|эд)$/iu
const HYPHEN = /[-‐‑]/

/** Whether a word of the text is the article of an Arabic name. */
export function isArticle(text: string, from: number, to: number): boolean {
  if (to - from > 4) return false
  const word = text.slice(from, to)
  return ARTICLE.test(word) || (ARTICLE_JOINED.test(word) && HYPHEN.test(text[to] ?? ''))
}

/** Scripts from Hebrew on know no capitals. */
export const CASELESS = 0x590
