import type { SpelledEntry } from '../../renderings.ts'
import type { Tokens } from '../../tokens.ts'
import type { NameHit } from '../scan.ts'
import { hanJointsOf, inHan } from './han.ts'
import { type Found, namesOf, READ, type Sought } from './sought.ts'
import { atJoints, inRuns, jointsOf, runsOf } from './unspaced.ts'
import { costsOf, inWords, wordsOf } from './words.ts'

/**
 * A second hearing, for a page about a prosecution. `heard.ts` looks names up by consonants that
 * have to agree; here the names of the few cases that the page's country leaves are held against
 * the words of the page letter by letter, so that ฮวี ซาน is found for Huy San, and ไชยะบูลี
 * where the dataset has ไซยะบูลี.
 */

/** So many cases are held against the page at most. */
const MOST_CASES = 60
/** Of the names that fit the same words, those stay that fit them as well as the best does. */
const AS_WELL = 0.02
/** So many places are weighed at most, the likest first. */
const MOST_FOUND = 200

/**
 * Names of cases of these countries as a page may spell them.
 * @param isMeant which cases may be meant: those of the page's countries
 * @param taken names found already: no other people are heard in their places
 * @returns hits of kind `SOUND`, in no order
 */
export function overheard(
  tokens: Tokens,
  lang: string | undefined,
  cases: readonly SpelledEntry[],
  isMeant: (entry: SpelledEntry) => boolean,
  taken: readonly NameHit[],
): NameHit[] {
  const sought: Sought[] = []
  let count = 0
  for (const [record, entry] of cases.entries()) {
    if (!isMeant(entry) || ++count > MOST_CASES) continue
    sought.push(...namesOf(entry, record, { text: tokens.text, lang }))
  }
  if (!sought.length) return []
  const page = pagePartsOf(tokens, lang)
  const personOf = ({ record, defendant }: NameHit) => cases[record]?.defendants[defendant]
  const near = taken.filter(({ start }) => start < READ)
  const isFree = (found: Found) =>
    near.every((hit) => hit.start >= found.end || hit.end <= found.start || personOf(hit) === personOf(found))
  const all = sought.flatMap((name) => page(name)).filter(isFree)
  return bestOf(all.sort((a, b) => a.unlike - b.unlike).slice(0, MOST_FOUND))
}

/** Where names fit the same words, those that fit them best. */
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
  const costs = costsOf(words)
  const joints = jointsOf(tokens)
  const runs = runsOf(tokens)
  const points = hanJointsOf(tokens)
  return (name) => {
    const characters = points.length ? inHan(name) : undefined
    return [
      ...inWords(words, costs, name),
      ...atJoints(tokens, joints, name),
      ...inRuns(tokens, runs, name),
      ...(characters ? atJoints(tokens, points, characters) : []),
    ]
  }
}
