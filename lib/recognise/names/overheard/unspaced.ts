import { CLUSTER, type Tokens } from '../../tokens.ts'
import { SOUND } from '../format.ts'
import { spellingOf } from '../letters.ts'
import { waysTo } from '../likeness.ts'
import { EARLY_VOWEL, isUnspaced, unspacedLetters } from '../spelling.ts'
import { type Found, isLongEnough, mayBePart, READ, type Sought } from './sought.ts'

/** Names on a page in Thai, Lao, Khmer or Burmese: on both sides of a space, or in a run of letters without any. */

const FEWEST_IN_CLUSTERS = 5
const FEWEST_IN_RUNS = 6
/** Where nothing tells where a name begins, it must be so much likelier. */
const IN_RUNS = 0.7
/** A part of a name has at most so many characters. */
const LONGEST_PART = 16
/** A middle name has at most so many. */
const LONGEST_MIDDLE = 12

/** A place between two parts of a name in a script without spaces: the letters before it, backwards, and behind it. */
export interface Joint {
  before: Letters
  behind: Letters
  at: number
}

/** Letters as they sound, each with the character of the text that it is of. */
export interface Letters {
  sound: string
  places: number[]
}

/** Where a space stands between two letters of such scripts. */
export function jointsOf({ text, start, end, flags, count }: Tokens): Joint[] {
  const joints: Joint[] = []
  for (let i = 1; i < count && (start[i] as number) < READ; i++) {
    const between = end[i - 1] as number
    if (!((flags[i] as number) & (flags[i - 1] as number) & CLUSTER) || (start[i] as number) !== between + 1 || text[between] !== ' ')
      continue
    joints.push({ before: lettersBefore(text, between), behind: lettersFrom(text, between + 1), at: between })
  }
  return joints
}

function lettersFrom(text: string, from: number, most = LONGEST_PART): Letters {
  let to = from
  while (to < from + most && isUnspaced(text[to])) to++
  const out: Letters = { sound: '', places: [] }
  for (const [i, letters] of unspacedLetters(text.slice(from, to), true).entries()) {
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

/** Where the letters on both sides of a joint, or of two, may be the name. */
export function atJoints(tokens: Tokens, joints: readonly Joint[], { parts, isSwapped, most, length, record, defendant }: Sought): Found[] {
  if (isSwapped || parts.length > 3 || !joints.length || !isLongEnough(parts, FEWEST_IN_CLUSTERS)) return []
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
      if (whole > most || !one.letters || !two.letters || !mayBePart(first, one.cost) || !mayBePart(last, two.cost)) continue
      const range = wholeSigns(
        tokens.text,
        joint.before.places[one.letters - 1] as number,
        (other.behind.places[two.letters - 1] as number) + 1,
      )
      found.push({
        ...{ ...range, token: tokenAt(tokens, range.start) },
        ...{ record, defendant, kind: SOUND, gap: j > i && middle === undefined, unlike: whole / length },
      })
    }
  }
  return found
}

/** A character that writes a syllable without a consonant. */
const isSilentHan = (text: string, at: number) => HAN.test(text[at] as string) && spellingOf(text.charCodeAt(at)) === ''
const HAN = /\p{Script=Han}/u
const MARK = /\p{M}/u

/** A range of text widened so that it begins and ends with whole syllable signs. */
function wholeSigns(text: string, from: number, to: number): { start: number; end: number } {
  let [start, end] = [from, to]
  while (start > 0 && (MARK.test(text[start] as string) || EARLY_VOWEL.test(text[start - 1] as string) || isSilentHan(text, start - 1)))
    start--
  while (end < text.length && (MARK.test(text[end] as string) || isSilentHan(text, end))) end++
  return { start, end }
}

/** The token in which a place of the text stands. */
export function tokenAt({ start, count }: Tokens, place: number): number {
  let [low, high] = [0, count - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((start[middle] as number) <= place) low = middle
    else high = middle - 1
  }
  return low
}

interface Cheapest {
  cost: number
  letters: number
}

/** Where in a run of letters a name fits best that may be written without any space. */
export function inRuns(tokens: Tokens, runs: readonly Letters[], { parts, isSwapped, most, length, record, defendant }: Sought): Found[] {
  if (isSwapped || parts.length > 2 || !isLongEnough(parts, FEWEST_IN_RUNS)) return []
  const name = parts.join('')
  const found: Found[] = []
  for (const { sound, places } of runs) {
    const ways = waysTo(name, sound, true)
    let last = 0
    for (const [at, cost] of ways.entries()) if (cost < (ways[last] as number)) last = at
    const cost = ways[last] as number
    if (cost > most * IN_RUNS || !last) continue
    const backwards = [...sound.slice(0, last)].reverse().join('')
    const { letters } = cheapest([...name].reverse().join(''), backwards)
    const range = wholeSigns(tokens.text, places[last - letters] as number, (places[last - 1] as number) + 1)
    found.push({ ...range, token: tokenAt(tokens, range.start), record, defendant, kind: SOUND, gap: false, unlike: cost / length })
  }
  return found
}

/** Runs of letters between spaces and stops, in scripts without spaces. */
export function runsOf({ text }: Tokens): Letters[] {
  return [...text.slice(0, READ).matchAll(RUN)].map(({ 0: run, index }) => lettersFrom(text, index, run.length))
}
const RUN = /[\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Lao}]{6,}/gu

/** How many letters of a text, from its beginning, are most like a part of a name. */
function cheapest(part: string, letters: string): Cheapest {
  const ways = waysTo(part, letters)
  let best = { cost: Number.POSITIVE_INFINITY, letters: 0 }
  for (const [count, cost] of ways.entries()) if (cost <= best.cost) best = { cost, letters: count }
  return best
}
