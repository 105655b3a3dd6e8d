import { AFTER_BREAK, ALONE, CAPITAL, type Tokens } from '../../tokens.ts'
import { SOUND } from '../format.ts'
import { CASELESS, isArticle, LONGEST_WORD } from '../heard.ts'
import { distance, takesEndings } from '../likeness.ts'
import { spelled } from '../spelling.ts'
import { type Found, isLongEnough, mayBePart, READ, type Sought } from './sought.ts'

/** Names among the words of a page whose script sets words apart, and in Katakana. */

const FEWEST_IN_ONE = 5
/** Words that differ by more letters are not compared. */
const LENGTHS_APART = 6
const HANGUL = /\p{Script=Hangul}/u

/** A word of the page, spelled as it sounds. */
export interface Word {
  sound: string
  token: number
  start: number
  end: number
  /** Nothing but a space, a point or an article stands before it. */
  follows: boolean
  /** It may have an ending of the page's language. */
  mayEnd: boolean
  /** Korean writes names of its neighbours in one word. */
  isHangul: boolean
}

const KATAKANA = /[ァ-ヺー]+/g
const JOINED = /^[-‐‑'’‘ʼʻʹ`´׳]$/
const JOINT = /^[)»”"]?[\s·・=＝-]?[(«„“"]?$/

/**
 * The words of a page that may be names, and runs of Katakana.
 * @param anyCase also words without a capital, in scripts that have them
 */
export function wordsOf(tokens: Tokens, lang: string | undefined, anyCase = false): Word[] {
  const { text, start, end, flags, count } = tokens
  const words: Word[] = []
  /** How far the last word reaches with an article behind it, which belongs to the next. */
  let reach = 0
  const add = (token: number, from: number, to: number) => {
    const follows = words.length > 0 && JOINT.test(text.slice(reach, from))
    const written = text.slice(from, to)
    words.push({
      sound: spelled(written, lang),
      token,
      start: from,
      end: to,
      follows,
      mayEnd: takesEndings(written, lang),
      isHangul: HANGUL.test(written),
    })
    reach = to
  }
  for (let i = 0; i < count && (start[i] as number) < READ; i++) {
    const [from, to, flag] = [start[i] as number, end[i] as number, flags[i] as number]
    if (flag & ALONE || to - from > LONGEST_WORD) continue
    const before = words.at(-1)
    if (before && !(flag & AFTER_BREAK) && isArticle(text, from, to)) reach = to
    else if (before?.end === reach && to - before.start <= LONGEST_WORD && JOINED.test(text.slice(reach, from))) {
      // Ro‘ziyev, Jung-geun: one word of a name.
      before.sound = spelled(text.slice(before.start, to), lang)
      before.end = to
      reach = to
    } else if (anyCase || text.charCodeAt(from) >= CASELESS || flag & CAPITAL) add(i, from, to)
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

/** What it costs to take the words of a page for parts of names. */
export interface Costs {
  /** For each word the number of its sound. */
  sounds: Int32Array
  /** For each sound what it costs to take it for the part. */
  of(part: string): Float64Array
}

/** Asked for each part, and compared with each sound, once. */
export function costsOf(words: readonly Word[]): Costs {
  const numbers = new Map<string, number>()
  const examples: Word[] = []
  const sounds = Int32Array.from(words, (word) => {
    let number = numbers.get(word.sound)
    if (number === undefined) {
      number = examples.push(word) - 1
      numbers.set(word.sound, number)
    }
    return number
  })
  const known = new Map<string, Float64Array>()
  return {
    sounds,
    of(part) {
      let costs = known.get(part)
      if (costs) return costs
      costs = new Float64Array(examples.length)
      for (const [number, { sound, mayEnd }] of examples.entries()) {
        const isOther = !sound || Math.abs(part.length - sound.length) > LENGTHS_APART
        costs[number] = isOther ? Number.POSITIVE_INFINITY : distance(part, sound, mayEnd)
      }
      known.set(part, costs)
      return costs
    },
  }
}

/** Where the words of a page may be the name. */
export function inWords(words: readonly Word[], costs: Costs, name: Sought): Found[] {
  const { parts, most, length, record, defendant } = name
  const found: Found[] = []
  const ofParts = parts.map((part) => costs.of(part))
  const cost = (k: number, i: number) => {
    const own = (ofParts[k] as Float64Array)[costs.sounds[i] as number] as number
    return mayBePart(parts[k] as string, own) ? own : Number.POSITIVE_INFINITY
  }
  const add = (from: number, to: number, whole: number, gap: boolean) => {
    const [first, last] = [words[from] as Word, words[to] as Word]
    if (whole <= most)
      found.push({ start: first.start, end: last.end, token: first.token, record, defendant, kind: SOUND, gap, unlike: whole / length })
  }
  const isPair = parts.length === 2
  const inOne =
    isPair && isLongEnough(parts, FEWEST_IN_ONE) && words.some(({ isHangul }) => isHangul) ? costs.of(parts.join('')) : undefined
  for (let i = 0; i < words.length; i++) {
    if (inOne && words[i]?.isHangul) add(i, i, inOne[costs.sounds[i] as number] as number, false)
    let whole = cost(0, i)
    if (whole > most) continue
    if (isPair && words[i + 1]?.follows && words[i + 2]?.follows) add(i, i + 2, whole + cost(1, i + 2), true)
    let k = 1
    for (; k < parts.length && whole <= most && words[i + k]?.follows; k++) whole += cost(k, i + k)
    if (k === parts.length) add(i, i + k - 1, whole, false)
  }
  return found
}
