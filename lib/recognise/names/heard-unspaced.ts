import { ALONE, CLUSTER, type Tokens } from '../tokens.ts'
import { classesOf, joinClasses, soundOf } from './sound.ts'

/**
 * Names by their consonants in scripts without spaces between words. Nothing tells where such a
 * name begins and ends, but its parts are set apart: by a point in Chinese and Japanese, by a
 * space in Thai, Lao, Khmer and Burmese. From there the characters before and behind are tried.
 */

/** Looks up two words of classes that stand at a token, over so many tokens. */
export type TryPair = (first: string, second: string, at: number, length: number) => void

export function scanUnspaced(tokens: Tokens, lang: string | undefined, tryPair: TryPair): void {
  if (lang === 'ja') scanKatakana(tokens, tryPair)
  else scanJoints(tokens, tryPair)
}

const KATAKANA = /[ァ-ヺー]+/g
/** Between the parts of a foreign name stand a point, an equals sign, or a form in brackets. */
const NEAREST = 12

function scanKatakana(tokens: Tokens, tryPair: TryPair): void {
  const { text, start, count } = tokens
  let token = 0
  let earlier: { sound: string; token: number; end: number }[] = []
  for (const match of text.matchAll(KATAKANA)) {
    while (token < count && (start[token] as number) < match.index) token++
    const end = match.index + match[0].length
    const sound = soundOf(text, match.index, end)
    earlier = earlier.filter((one) => match.index - one.end <= NEAREST)
    for (const one of earlier) {
      let last = token
      while (last + 1 < count && (start[last + 1] as number) < end) last++
      tryPair(one.sound, sound, one.token, last - one.token + 1)
    }
    earlier.push({ sound, token, end })
  }
}

const POINTS = '·・•‧﹒．'
/** A part of a foreign name has at most so many characters, and so many classes. */
const LONGEST = { han: 7, cluster: 16 }
const MOST_CLASSES = 7
/** Where any characters may make the name, what is heard must be longer than elsewhere. */
const FEWEST_IN_CLUSTERS = 6
/** So many places are listened to: the first ones of a page name its people. */
const MOST_JOINTS = 400

/** A part of a name: its classes, and the token at its outer end. */
interface Part {
  sound: string
  token: number
}

function scanJoints(tokens: Tokens, tryPair: TryPair): void {
  const { text, start, end, flags, count } = tokens
  let joints = 0
  let lastJoint = -1
  let earlier: Part[] = []
  for (let i = 1; i < count && joints < MOST_JOINTS; i++) {
    const flag = flags[i] as number
    const between = end[i - 1] as number
    if (!(flag & ALONE) || (start[i] as number) !== between + 1) continue
    const isCluster = (flag & CLUSTER) !== 0
    const joint = text[between] as string
    if (isCluster ? joint !== ' ' || !((flags[i - 1] as number) & CLUSTER) : !POINTS.includes(joint)) continue
    joints++
    const firsts = partsFrom(tokens, i - 1, -1, isCluster)
    const seconds = partsFrom(tokens, i, 1, isCluster)
    const fewest = isCluster ? FEWEST_IN_CLUSTERS : 0
    // Of a name of three parts the first and the last are tried too.
    const isThird = !isCluster && lastJoint !== -1 && i - lastJoint <= LONGEST.han
    for (const first of isThird ? [...firsts, ...earlier] : firsts)
      for (const second of seconds)
        if (first.sound.length + second.sound.length >= fewest)
          tryPair(first.sound, second.sound, first.token, second.token - first.token + 1)
    earlier = firsts
    lastJoint = i
  }
}

/** What a part of a name may be that begins, or ends, at a token: one for each length that adds a class. */
function partsFrom(tokens: Tokens, from: number, step: 1 | -1, isCluster: boolean): Part[] {
  const { text, start, end, flags, count } = tokens
  const parts: Part[] = []
  let sound = ''
  const longest = isCluster ? LONGEST.cluster : LONGEST.han
  for (let i = from, length = 0; i >= 0 && i < count && length < longest && sound.length < MOST_CLASSES; i += step, length++) {
    const follows = step === 1 ? end[i - 1] === start[i] : end[i] === start[i + 1]
    if (!((flags[i] as number) & ALONE) || (i !== from && !follows)) break
    const classes = classesOf(text.charCodeAt(start[i] as number))
    if (classes === undefined && !isCluster) break
    const next = step === 1 ? joinClasses(sound, classes ?? '') : joinClasses(classes ?? '', sound)
    const last = parts.at(-1)
    if (next !== sound) parts.push({ sound: next, token: i })
    else if (last) last.token = i
    sound = next
  }
  return parts
}
