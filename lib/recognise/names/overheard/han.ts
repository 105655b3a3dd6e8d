import type { Tokens } from '../../tokens.ts'
import { spellingOf } from '../letters.ts'
import { READ, type Sought } from './sought.ts'
import type { Joint, Letters } from './unspaced.ts'

/** Foreign names in Chinese characters: syllables that tell consonants only, with a point between the parts. */

const POINT = /[·・•‧﹒．]/g
const HAN = /\p{Script=Han}/u
/** A part of a name has at most so many characters. */
const LONGEST_PART = 8
/** A consonant in so many may be another. */
const MOST_UNLIKE = 0.12
/** In a shorter name none. */
const SHORT = 8
const MOST_OF_SHORT = 0.5
/** The consonants that characters keep apart; h, v, w and y are heard in them as vowels. */
const HEARD: Readonly<Record<string, string>> = {
  ...{ b: 'p', p: 'p', f: 'p', t: 't', d: 't', k: 'k', g: 'k', s: 's', z: 's', S: 's', Z: 's', C: 's', J: 's', c: 's' },
  ...{ m: 'm', n: 'n', l: 'l', r: 'l' },
}

/** A name as characters tell it; undefined where nothing is left of a part. */
export function inHan(name: Sought): Sought | undefined {
  const parts = name.parts.map((part) => [...part].map((letter) => HEARD[letter] ?? '').join(''))
  if (parts.some((part) => !part)) return undefined
  const { length } = parts.join('')
  return { ...name, parts, length, most: length < SHORT ? MOST_OF_SHORT : MOST_UNLIKE * length }
}

/** The points of a page on both sides of which characters stand that write foreign names. */
export function hanJointsOf({ text }: Tokens): Joint[] {
  const joints: Joint[] = []
  for (const { index } of text.slice(0, READ).matchAll(POINT)) {
    const before = lettersOf(text, index - 1, -1)
    const behind = lettersOf(text, index + 1, 1)
    if (before.sound && behind.sound) joints.push({ before, behind, at: index })
  }
  return joints
}

function lettersOf(text: string, from: number, step: 1 | -1): Letters {
  const out: Letters = { sound: '', places: [] }
  for (let i = from, count = 0; count < LONGEST_PART && HAN.test(text[i] ?? ''); i += step, count++) {
    const letters = spellingOf(text.charCodeAt(i))
    if (letters === undefined) break
    for (const letter of step === 1 ? letters : [...letters].reverse()) {
      out.sound += letter
      out.places.push(i)
    }
  }
  return out
}
