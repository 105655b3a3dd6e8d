import type { IndexEntry } from '#lib/cases/index-entry.ts'
import { isCrime } from './akin.ts'
import { anchored, type Candidate, candidatesOf, type PageFacts, SURE_PAGE, type Weighed, weigh } from './case-evidence.ts'
import { SURELY_HEARD } from './case-heard.ts'
import type { NameHit } from './names/scan.ts'
import type { Evidence } from './page-verdict.ts'

export interface CaseMatch {
  id: string
  confidence: 'certain' | 'possible'
  /** 0 to 1. */
  score: number
  evidence: Evidence[]
  /** The reader said that it is this case. */
  confirmed?: true
}

/** So many points make a match certain, or at least possible. */
const CERTAIN = 7
const POSSIBLE = 4
/** A match that is not certain never scores as high as one that is. */
const CEILING = 0.69
/** So many points of what tells cases apart outweigh a doubt about the time. */
const SIGN = 1
const SOME_SIGNS = 1.5
const MANY_SIGNS = 2.5
const ALL_SIGNS = 3.5
const WEAK_SIGNS = 3
/** On a page of its time, a case about another crime needs so much less: its own charge speaks against it. */
const OF_CRIME = 1
/** On a page about such a prosecution, in the country of the case, this much will do for a possible match. */
const LIKELY_HEARD = 1.5
/** So much must be said of a case that is named once beside another, and not of that other. */
const DISTINCT = 2
const MOST_EXAMPLES = 8

interface Judged {
  candidate: Candidate
  weighed: Weighed
  isCertain: boolean
}

/** Which of the cases whose names stand on the page it is about, the main one first. */
export function judgeCases(page: PageFacts, names: readonly NameHit[], cases: readonly IndexEntry[]): CaseMatch[] {
  const judged = candidatesOf(page, names, cases).flatMap((candidate) => judge(page, candidate) ?? [])
  for (const one of judged) if (one.isCertain && hasBetter(one, judged)) one.isCertain = false
  judged.sort((a, b) => Number(b.isCertain) - Number(a.isCertain) || rank(b) - rank(a))
  const [main, ...others] = judged
  for (const other of others) if (main?.isCertain && isPassing(other, main, page)) other.isCertain = false
  judged.sort((a, b) => Number(b.isCertain) - Number(a.isCertain) || rank(b) - rank(a))
  return judged.map(({ candidate, weighed, isCertain }) => ({
    id: candidate.entry.id,
    confidence: isCertain ? 'certain' : 'possible',
    score: Math.round(Math.min(isCertain ? 1 : CEILING, weighed.points / 12) * 100) / 100,
    evidence: weighed.evidence.slice(0, MOST_EXAMPLES).sort((a, b) => b.weight - a.weight),
  }))
}

/** How much a page tells of a bundled case that it names in full, with its country; 0 where it names none so. */
export function knownBy(page: PageFacts, names: readonly NameHit[], cases: readonly IndexEntry[]): number {
  let most = 0
  for (const candidate of candidatesOf(page, names, cases)) {
    const weighed = weigh(page, candidate)
    // A page that begins with another crime is rather about a namesake, unless the case is about such a crime itself.
    const isOfCrime = candidate.entry.offences.some(isCrime)
    const isOther = (page.verdict.isOtherCrime || page.verdict.hasCrimeInTitle) && !isOfCrime
    if (weighed && isOther && weighed.specific < ALL_SIGNS) continue
    if (weighed?.isNamed && (weighed.hasCountry || weighed.specific >= WEAK_SIGNS) && weighed.heardNeeds <= SURELY_HEARD)
      most = Math.max(most, weighed.specific + (isOfCrime && weighed.isWithin ? OF_CRIME : 0))
  }
  return most
}

/** A page that is later than the case must say more of it: the same person may be on trial again. */
const needed = (years: number) => (years === 0 ? 0 : years === 1 ? SOME_SIGNS : ALL_SIGNS)

/** What the page says most of comes first; of the same people's cases the one that it tells most of. */
const rank = ({ weighed }: Judged) => weighed.salience + weighed.specific + 2 * weighed.share

function judge(page: PageFacts, candidate: Candidate): Judged | undefined {
  const weighed = weigh(page, candidate)
  if (!weighed) return undefined
  const { verdict } = page
  const {
    points,
    isNamed,
    isHeard,
    isNear,
    hasProceeding,
    isEarly,
    isElsewhen,
    specific,
    hasCountry,
    isShared,
    hasContext,
    hasTrialContext,
    heardNeeds,
    isPlain,
    later,
    ofTrial,
    isWithin,
  } = weighed
  const isSpeech = verdict.verdict === 'speech-prosecution'
  // A form that is weak by itself, a mononym or a common word, tells the person beside so much else.
  const isKnown = isNamed || (candidate.weak.length > 0 && hasCountry && specific >= WEAK_SIGNS)
  const isCertain =
    isKnown &&
    isSpeech &&
    (hasProceeding || (isNear && verdict.score >= SURE_PAGE)) &&
    !isEarly &&
    (!isElsewhen || specific >= (isHeard ? MANY_SIGNS : SOME_SIGNS)) &&
    specific >= needed(later) &&
    (!verdict.isOtherCrime || isShared || specific >= MANY_SIGNS) &&
    (!verdict.hasCrimeInTitle || specific >= (isShared ? MANY_SIGNS : ALL_SIGNS)) &&
    anchored(weighed) &&
    // Name and country alone are shared by namesakes, and by everybody's other trials.
    (ofTrial >= SIGN || isWithin) &&
    (specific >= SIGN || isPlain) &&
    (!isHeard || ((hasCountry || hasContext) && (specific >= heardNeeds || isPlain))) &&
    points >= CERTAIN
  const isPossible =
    verdict.verdict === 'none'
      ? // Hardly a court story: only where name, country, a court word near it and the offence, the law or the court come together.
        isNamed && !isHeard && hasCountry && isNear && !isEarly && (isShared || hasTrialContext)
      : isNamed
        ? points >= POSSIBLE &&
          (!isHeard ||
            (hasCountry && heardNeeds <= (isSpeech ? LIKELY_HEARD : SURELY_HEARD)) ||
            ((hasCountry || hasContext) && (isShared || hasContext)))
        : hasCountry && hasContext && isNear && isSpeech
  return isCertain || isPossible ? { candidate, weighed, isCertain } : undefined
}

/** Whether another case of the same people fits the page better, and this one has nothing of its own to show. */
function hasBetter(one: Judged, all: readonly Judged[]): boolean {
  return all.some((other) => {
    if (other === one || !other.isCertain || !sharesPeople(one.candidate, other.candidate)) return false
    if (other.weighed.specific < one.weighed.specific) return false
    if (other.weighed.specific === one.weighed.specific && other.weighed.share <= one.weighed.share) return false
    const alone = [...one.weighed.own.keys()].filter((sign) => !other.weighed.own.has(sign))
    // Where much more speaks for the other, a place or an outlet does not outweigh it.
    return other.weighed.specific >= one.weighed.specific + DISTINCT
      ? !alone.some((sign) => /^(offence|provision) /.test(sign))
      : !alone.length
  })
}

/** Whether a page that is about one case only mentions another: once, not in its title, and with little that is not said of the first. */
function isPassing({ weighed }: Judged, main: Judged, { titleEnd }: PageFacts): boolean {
  if (weighed.specific < SIGN) return true
  const name = weighed.evidence[0]
  if (weighed.mentions > 1 || (name && name.start < titleEnd)) return false
  let points = 0
  for (const [sign, weight] of weighed.own) if (!main.weighed.own.has(sign)) points += weight
  return points < DISTINCT
}

const peopleOf = ({ whole, sound }: Candidate) => (whole.length ? whole : sound)

function sharesPeople(a: Candidate, b: Candidate): boolean {
  const places = new Set(peopleOf(a).map(({ start }) => start))
  return peopleOf(b).some(({ start }) => places.has(start))
}
