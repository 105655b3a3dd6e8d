import { ALONE, CAPITAL, type Tokens } from '../../tokens.ts'
import { SOUND } from '../format.ts'
import { CASELESS, isArticle, LONGEST_WORD } from '../heard.ts'
import { distance, takesEndings } from '../likeness.ts'
import { spelled } from '../spelling.ts'
import { type Found, isLongEnough, READ, type Sought } from './sought.ts'

/** Names among the words of a page whose script sets words apart, and in Katakana. */

const FEWEST_IN_ONE = 5
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
const JOINT = /^[\s·・=＝-]?$/

/** @param anyCase also words without a capital, in scripts that have them */
export function wordsOf(tokens: Tokens, lang: string | undefined, anyCase = false): Word[] {
  const { text, start, end, flags, count } = tokens
  const words: Word[] = []
  const add = (token: number, from: number, to: number) => {
    const follows = words.length > 0 && JOINT.test(text.slice((words.at(-1) as Word).end, from))
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
    } else if (anyCase || text.charCodeAt(from) >= CASELESS || (flags[i] as number) & CAPITAL) add(i, from, to)
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

export function inWords(words: readonly Word[], { parts, most, length, record, defendant }: Sought): Found[] {
  const found: Found[] = []
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
  const isPair = parts.length === 2
  const joined = isPair && isLongEnough(parts, FEWEST_IN_ONE) ? parts.join('') : undefined
  for (const [i, word] of words.entries()) {
    if (joined && word.isHangul) add(word, word, cost(joined, word), false)
    if (!word.sound) continue
    let whole = cost(parts[0] as string, word)
    const beside = words[i + 2]
    if (isPair && whole <= most && words[i + 1]?.follows && beside?.follows)
      add(word, beside, whole + cost(parts[1] as string, beside), true)
    let k = 1
    for (; k < parts.length && whole <= most && words[i + k]?.follows; k++) whole += cost(parts[k] as string, words[i + k] as Word)
    if (k === parts.length) add(word, words[i + k - 1] as Word, whole, false)
  }
  return found
}
